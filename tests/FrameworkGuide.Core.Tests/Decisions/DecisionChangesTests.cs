using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Decisions;

public sealed class DecisionChangesTests
{
    private static readonly DateOnly Then = Some.Day("2026-06-01");
    private static readonly ProjectAnswers Answers = Some.Answers(("rest-api", Importance.Important));

    [Theory]
    [InlineData(4, 3, 1, RankingChange.Same)]
    [InlineData(4, 3, 3, RankingChange.Order)]
    [InlineData(3, 3, 1, RankingChange.Verdict)]
    [InlineData(3, 5, 1, RankingChange.First)]
    public void What_became_of_the_ranking_is_the_most_that_happened(
        double ant, double bee, double cow, RankingChange expected)
    {
        var changes = Between(Guide(4, 2.5, 1), Guide(ant, bee, cow));

        Assert.Equal(expected, changes.Ranking);
        Assert.True(changes.Any);
    }

    [Fact]
    public void A_value_is_told_before_its_reason_and_a_reason_before_its_sources()
    {
        var guide = Guide(4, 3, 1);
        DecisionChange Told(Func<Rating, Rating> change) => Assert.Single(Between(guide, guide.With("bee", p =>
            p with { Needs = p.Needs.ToDictionary(n => n.Key, n => change(n.Value)) })).Changes);

        var all = Told(_ => new Rating(2, "other", ["t"], null));
        Assert.Equal((DecisionChangeKind.Rating, "3", "2", "other"), (all.Kind, all.Before, all.After, all.Why));
        Assert.Equal("rest-api of Bee: 3 to 2", all.Text);
        Assert.Equal(["t"], all.Sources);
        var reason = Told(r => r with { Why = "other", Sources = ["t"] });
        Assert.Equal((DecisionChangeKind.Reason, "why", "other"), (reason.Kind, reason.Before, reason.After));
        Assert.Equal("rest-api of Bee: still 3, for a different reason", reason.Text);
        var sources = Told(r => r with { Sources = ["t", "u"] });
        Assert.Equal((DecisionChangeKind.Sources, "s", "t u"), (sources.Kind, sources.Before, sources.After));
        Assert.Equal("rest-api of Bee: still 3, with different sources", sources.Text);
    }

    [Fact]
    public void What_touches_no_answered_question_is_counted_by_document()
    {
        var guide = Guide(4, 3, 1);
        var after = guide.With("bee", p => p with { Governance = "Somebody." }).With(Some.Guide("g", "G", 1));

        var changes = Between(guide, after);

        Assert.False(changes.Any);
        Assert.Equal(2, changes.OtherDocuments);
    }

    [Fact]
    public void The_day_is_that_of_the_publication_in_which_it_became_what_it_is()
    {
        (double Value, string Why)[] said = [(3, "a"), (4, "a"), (4, "b"), (4, "c")];
        var texts = said.Select((s, i) => new PublishedText(
            Then.AddDays(i).ToDateTime(TimeOnly.MinValue),
            Profile("bee", s.Value) with
            {
                Needs = new Dictionary<string, Rating> { ["rest-api"] = new(s.Value, s.Why, ["s"], null) },
            })).Reverse().ToList();

        var changes = DecisionChanges.Between(
            Guide(5, 3, 1).Side(Answers), Guide(5, 4, 1).Side(Answers),
            path => path == "frameworks/bee.md" ? texts : []);

        Assert.Equal(Then.AddDays(1), Assert.Single(changes.Changes).Day);
    }

    private static DecisionChanges Between(WholeGuide before, WholeGuide after) =>
        DecisionChanges.Between(before.Side(Answers), after.Side(Answers), _ => []);

    private static WholeGuide Guide(double ant, double bee, double cow) => new(
        Then, [Profile("ant", ant), Profile("bee", bee), Profile("cow", cow)], [Some.Need("rest-api", 1)]);

    private static FrameworkProfile Profile(string slug, double rating) =>
        Some.Profile(slug, char.ToUpperInvariant(slug[0]) + slug[1..]) with
        {
            Needs = new Dictionary<string, Rating> { ["rest-api"] = new(rating, "why", ["s"], null) },
        };
}
