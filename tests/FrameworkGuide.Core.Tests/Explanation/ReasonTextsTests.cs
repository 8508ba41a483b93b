using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class ReasonTextsTests
{
    [Fact]
    public void A_lead_is_told_with_what_it_is_made_of()
    {
        // 2 : 1 : 1. ant (10 + 1 + 3) / 20, bee (6 + 4 + 3) / 20.
        var guide = Some.Catalog([Some.Summary("ant", ("api", 5), ("data", 1), ("mail", 3)), Some.Summary(
            "bee", ("api", 3), ("data", 4), ("mail", 3))]);

        Assert.Equal(
            ["5.0 points ahead of bee: ahead in “api” +20.0; behind in “data” −15.0.",
                "5.0 points behind ant: ahead in “data” +15.0; behind in “api” −20.0."],
            Contrasts(guide, "api important, data nice, mail nice"));
    }

    [Fact]
    public void Those_that_are_level_say_so()
    {
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 4), ("data", 2)), Some.Summary("bee", ("api", 2), ("data", 4))]);

        Assert.Equal(
            ["Level with ant: ahead in “data” +20.0; behind in “api” −20.0.",
                "Level with bee: ahead in “api” +20.0; behind in “data” −20.0."],
            Contrasts(guide, "api nice, data nice").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Less_than_a_tenth_is_still_ahead_or_behind()
    {
        var guide = Some.Catalog([Some.Summary("ant", ("api", 4.001)), Some.Summary("bee", ("api", 4))]);

        Assert.Equal(
            ["Less than a tenth of a point ahead of bee.", "Less than a tenth of a point behind ant."],
            Contrasts(guide, "api nice"));
    }

    [Fact]
    public void Of_many_parts_four_are_named_and_the_others_added_up()
    {
        (string, double)[] Rated(double rating) => [.. "abcdef".Select(n => ($"{n}", rating))];
        var guide = Some.Catalog([Some.Summary("ant", Rated(5)), Some.Summary("bee", Rated(2))]);

        Assert.Equal(
            "60.0 points ahead of bee: ahead in “a” +10.0, “b” +10.0, “c” +10.0, “d” +10.0 and 2 others +20.0.",
            Contrasts(guide, "a nice, b nice, c nice, d nice, e nice, f nice")[0]);
    }

    [Theory]
    [InlineData("api must", "bee", "Rated 1; a must-have needs at least 2.5.")]
    [InlineData("api must", "cat", "Just misses: rated 2; a must-have needs at least 2.5.")]
    [InlineData("data must", "bee", "Not rated, so it does not count as meeting a must-have (at least 2.5).")]
    [InlineData("requires Go", "bee", "No language of the team is close to Python. At least 0.8 is required.")]
    [InlineData("requires Ruby", "bee",
        "Just misses: The team knows Ruby, which counts as 0.75 of 1 for Python. At least 0.8 is required.")]
    public void A_miss_says_what_is_required(string answers, string slug, string text)
    {
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 5)) with { Languages = ["Go"] }, Some.Summary("bee", ("api", 1)),
                Some.Summary("cat", ("api", 2))],
            languages: [Some.Language("Ruby", ("Python", 0.75))]);
        var asked = Say.Answers(answers);
        var ruledOut = Recommender.Recommend(guide, asked).RuledOut.Single(r => r.Framework.Slug == slug);

        Assert.Equal(text, ReasonTexts.Unmet(Assert.Single(ruledOut.Reasons), guide, asked, ruledOut.Framework));
    }

    [Fact]
    public void What_a_framework_would_come_to_has_a_rank_only_where_others_are_left()
    {
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 1)), Some.Summary("bee", ("api", 1), ("data", 1))]);

        Assert.Equal("Without this condition it would be 2nd with 20.0 points.", ReasonTexts.IfRelaxed(
            RuledOut("api must"), isAnyLeft: true));
        Assert.Equal("20.0 points without these 2 conditions.", ReasonTexts.IfRelaxed(
            RuledOut("api must, data must"), isAnyLeft: false));
        RuledOutFramework RuledOut(string answers) =>
            Recommender.Recommend(guide, Say.Answers(answers)).RuledOut.Single(r => r.Framework.Slug == "bee");
    }

    private static string[] Contrasts(CatalogSnapshot guide, string answers)
    {
        var explained = ExplainedRecommendation.Explain(guide, default, Say.Answers(answers));
        return [.. explained.Recommendation.Ranking.Select(r => Pick.Explain(explained, r, null).ContrastText!)];
    }
}
