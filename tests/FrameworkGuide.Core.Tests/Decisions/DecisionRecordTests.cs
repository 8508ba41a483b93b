using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Decisions;

public sealed class DecisionRecordTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 2)), Some.Summary("bee", ("api", 3), ("data", 4)),
            Some.Summary("cat", ("api", 2), ("data", 1)),
        ]);

    [Fact]
    public void Without_a_choice_the_first_is_chosen()
    {
        var record = Recorded.Of(Guide, Say.Answers("api important, data nice"));

        Assert.Equal(("ant", "Use ant as the framework", null), (
            record.Choice.Slug, record.Title, record.Choice.Departure));
        Assert.Equal(["ant", "bee", "cat"], record.Options.Select(o => o.Slug));
        Assert.Equal("use-ant-as-the-framework", record.FileName);
    }

    [Fact]
    public void Another_choice_needs_a_reason_and_says_what_the_guide_ranked_first()
    {
        var answers = Say.Answers("api important, data nice");
        var asked = Assert.Single(RecordCheck.Problems(
            RecordCandidates.Of(Recommender.Recommend(Guide, answers)), new RecordFields { Chosen = "cat" }));
        var record = Recorded.Of(Guide, answers, new RecordFields { Chosen = "cat", Because = "we know it." });

        Assert.Equal(("because", "say why cat is chosen: the guide ranks ant first"), (asked.Field, asked.Message));
        Assert.Equal(("cat", "we know it."), (record.Choice.Slug, record.Choice.Because));
        Assert.Equal(
            "The guide ranked another option first: ant, with 80.0 points. cat is 3rd, with 33.3.",
            record.Choice.Departure);
    }

    [Fact]
    public void What_is_ruled_out_can_be_chosen_and_the_condition_it_misses_is_a_consequence()
    {
        var record = Recorded.Of(
            Guide, Say.Answers("api must, data nice"), new RecordFields { Chosen = "cat", Because = "it is ours." });

        Assert.Equal(
            "The guide ruled cat out by the conditions that were set, and ranked another option first: ant, with 88.0 "
                + "points.",
            record.Choice.Departure);
        Assert.Equal(
            (ArgumentKind.Bad, "it misses a condition: api. Just misses: rated 2; a must-have needs at least 2.5."),
            record.Choice.Consequences[0]);
    }

    [Fact]
    public void Where_nothing_is_left_nothing_is_chosen()
    {
        var record = Recorded.Of(
            Some.Catalog([Some.Summary("ant", ("api", 1)), Some.Summary("bee", ("api", 2))]), Say.Answers("api must"));

        Assert.Equal((null, "None of these"), (record.Choice.Slug, record.Choice.Name));
        Assert.Equal("Choose a framework", record.Title);
        Assert.Equal(["bee", "ant"], record.RuledOut.Select(o => o.Slug));
    }

    [Fact]
    public void An_option_that_the_result_does_not_have_cannot_be_chosen()
    {
        var problem = Assert.Single(RecordCheck.Problems(
            RecordCandidates.Of(Recommender.Recommend(Guide, Say.Answers("api nice"))),
            new RecordFields { Chosen = "bea" }));

        Assert.Equal(
            ("chosen", "'bea' is not an option of this result; allowed: ant, bee and cat; did you mean 'bee'?"),
            (problem.Field, problem.Message));
    }

    [Theory]
    [InlineData(3.5, ArgumentKind.Good)]
    [InlineData(3.49, ArgumentKind.Neutral)]
    [InlineData(2.5, ArgumentKind.Neutral)]
    [InlineData(2.49, ArgumentKind.Bad)]
    public void A_rating_speaks_for_an_option_or_against_it(double rating, ArgumentKind kind) => Assert.Equal(
        kind,
        Recorded.Of(Some.Catalog([Some.Summary("ant", ("api", rating))]), Say.Answers("api nice")).Options[0]
            .Arguments[0].Kind);

    [Fact]
    public void What_is_not_rated_speaks_neither_for_an_option_nor_against_it() => Assert.Equal(
        ArgumentKind.Neutral,
        Recorded.Of(Some.Catalog([Some.Summary("ant")], ["api"]),
            Say.Answers("api nice")).Options[0].Arguments[0].Kind);

    [Fact]
    public void Points_of_an_option_add_up_to_its_score() => Recorded.Hostile.Sample(record => Assert.All(
        record.Options,
        o => Assert.Equal(Tenths.Of(o.Score), o.Arguments.Sum(a => a.Points), 9)));

    [Theory]
    [InlineData(null, "2027-05-29", "180 days after this record")]
    [InlineData("2027-04-01", "2027-04-01", "when support of ant 1 ends")]
    [InlineData("2028-04-01", "2027-05-29", "180 days after this record")]
    [InlineData("2026-11-30", "2027-05-29", "180 days after this record")]
    public void It_is_looked_at_again_in_time_and_when_support_ends(string? ends, string day, string why)
    {
        var ant = Some.Summary("ant", ("api", 5)) with
        {
            Releases = [Some.Release(released: "2025-01-01", security: ends)],
        };
        var record = Recorded.Of(Some.Catalog([ant]), Say.Answers("api nice"));

        Assert.Equal(new RecordReview(Some.Day(day), why), record.Review);
    }

    [Theory]
    [InlineData(42, "Use Django!", "0042-use-django")]
    [InlineData(null, "Où est l’été? C# & co", "où-est-lété-c-co")]
    [InlineData(9999, "مرحبا", "9999-مرحبا")]
    [InlineData(null, "../..\\a\r\nb\0", "a-b")]
    [InlineData(7, "?!", "0007-decision")]
    [InlineData(
        null, "A title that is so long that nobody would want to have a file of that name",
        "a-title-that-is-so-long-that-nobody-would-want-to-have-a")]
    public void Its_file_is_named_after_number_and_title(int? number, string title, string name) =>
        Assert.Equal(name, RecordFileName.Of(number, title));
}
