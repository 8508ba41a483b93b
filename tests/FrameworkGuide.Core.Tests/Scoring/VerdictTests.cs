using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class VerdictTests
{
    [Theory]
    // Both ratings move by up to half a point: ahead by x, a framework is first in 1 - (1 - x)² / 2 of all draws.
    [InlineData(4, 3, 0.8, 0.55, VerdictKind.Clear)] // 1
    [InlineData(4, 3.5, 0.8, 0.55, VerdictKind.Clear)] // 0.875
    [InlineData(4, 3.7, 0.8, 0.55, VerdictKind.Leaning)] // 0.755
    [InlineData(4, 3.85, 0.8, 0.55, VerdictKind.Leaning)] // 0.639
    [InlineData(4, 3.99, 0.8, 0.55, VerdictKind.Close)] // 0.51
    // Where the site draws the lines.
    [InlineData(4, 3.7, 0.7, 0.55, VerdictKind.Clear)]
    [InlineData(4, 3.5, 0.95, 0.9, VerdictKind.Close)]
    [InlineData(4, 3.5, 0.95, 0.55, VerdictKind.Leaning)]
    [InlineData(4, 3.99, 0.45, 0.4, VerdictKind.Clear)]
    public void The_share_of_first_places_makes_a_verdict(
        double best, double other, double clear, double leaning, VerdictKind kind)
    {
        var told = Recommender.Recommend(Two(best, other, clear, leaning), Say.Answers(ThreeAnswers));

        Assert.Equal("a", told.Ranking[0].Framework.Slug);
        Assert.Equal(kind, told.Verdict.Kind);
        Assert.False(told.Verdict.IsOnlyOne);
        Assert.Equal(kind == VerdictKind.Close ? "a, b" : "", Say.Slugs(told.Verdict.Contenders));
    }

    [Theory]
    // Equal in every draw: each is first in exactly half.
    [InlineData(0.5, 0.5, VerdictKind.Clear)]
    [InlineData(0.51, 0.5, VerdictKind.Leaning)]
    [InlineData(0.52, 0.51, VerdictKind.Close)]
    public void A_share_at_the_line_is_over_it(double clear, double leaning, VerdictKind kind) =>
        Assert.Equal(kind, Recommender.Recommend(
            Two(4, 4, clear, leaning), Say.Answers("weights unknown, " + ThreeAnswers)).Verdict.Kind);

    [Fact]
    public void It_is_close_where_another_is_first_more_often_than_the_top_score()
    {
        // ant scores (5 + 2 + 2) / 15, bee (2.8 + 3 + 3) / 15. ant is ahead where 2.2 * weight of api > 1 - weight of
        // api: over
        // 1 / 3.2, which is so in (2.2 / 3.2)² = 0.473 of the weights.
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 2), ("mail", 2)), Some.Summary(
                "bee", ("api", 2.8), ("data", 3), ("mail", 3))],
            site: new SiteSettings { ClearShare = 0.45, LeaningShare = 0.4 });

        var told = Recommender.Recommend(catalog, Say.Answers("weights unknown, api nice, data nice, mail nice"));

        Assert.Equal("1 ant 60, 2 bee 58.667", Say.Ranking(told));
        Assert.InRange(told.Ranking[0].FirstRankAcceptability, 0.45, 0.5);
        Assert.Equal(VerdictKind.Close, told.Verdict.Kind);
    }

    [Theory]
    [InlineData("api must", "ant", true)] // bee's 2 misses 2.5
    [InlineData("api 4", "ant", false)]
    public void The_only_one_left_is_clear_and_said_to_be(string answers, string first, bool isOnlyOne)
    {
        var told = Recommender.Recommend(
            Some.Catalog([Some.Summary("ant", ("api", 2.5)), Some.Summary("bee", ("api", 2))]), Say.Answers(answers));

        Assert.Equal(first, told.Ranking[0].Framework.Slug);
        Assert.Equal(isOnlyOne, told.Verdict.IsOnlyOne);
        Assert.Equal(isOnlyOne ? VerdictKind.Clear : VerdictKind.Leaning, told.Verdict.Kind);
    }

    [Fact]
    public void Where_all_are_ruled_out_the_verdict_is_none()
    {
        var catalog = Some.Catalog([Some.Summary("ant", ("api", 2)), Some.Summary("bee", ("api", 1))]);

        var told = Recommender.Recommend(catalog, Say.Answers("api must"));

        Assert.Equal(VerdictKind.None, told.Verdict.Kind);
        Assert.False(told.Verdict.IsOnlyOne);
        Assert.Empty(told.Verdict.Contenders);
        Assert.Equal("ant, bee", Say.Slugs(told.RuledOut.Select(r => r.Framework)));
    }

    [Fact]
    public void The_top_score_is_no_contender_where_others_are_first_more_often()
    {
        // bee scores 56, the others 50. With w the weight of api, ant is first where 5w > 2.8, cat where 5(1 - w) >
        // 2.8: in 0.44
        // of the weights each, together over 0.8.
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 5), ("data", 0)),
                Some.Summary("bee", ("api", 2.8), ("data", 2.8)),
                Some.Summary("cat", ("api", 0), ("data", 5)),
            ]);

        var told = Recommender.Recommend(catalog, Say.Answers("weights unknown, api nice, data nice"));

        Assert.Equal("bee", told.Ranking[0].Framework.Slug);
        Assert.Equal(VerdictKind.Close, told.Verdict.Kind);
        Assert.Equal(
            told.Ranking.Where(r => r.Framework.Slug != "bee").OrderByDescending(r => r.FirstRankAcceptability)
                .Select(r => r.Framework.Slug),
            told.Verdict.Contenders.Select(c => c.Slug));
    }

    [Theory]
    // 4 : 10. ant (16 + 20) / 14 is first of those that meet the must. bee and cat miss it: (8 + 10 * data) / 14.
    [InlineData(2.7, 0, "")]
    [InlineData(2.8, 0, "bee")] // level with ant
    [InlineData(2.9, 2.7, "bee")]
    [InlineData(2.7, 5, "cat")]
    [InlineData(2.8, 2.9, "cat, bee")] // the same miss: the better score first
    public void Those_ruled_out_that_would_be_first_if_they_were_not_are_named(double bee, double cat, string first)
    {
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 4), ("data", 2)), Some.Summary("bee", ("api", 2), ("data", bee)),
                Some.Summary("cat", ("api", 2), ("data", cat)), Some.Summary("dog", ("api", 3), ("data", 0)),
            ]);

        Assert.Equal(
            first, Say.Slugs(Recommender.Recommend(catalog, Say.Answers("api must, data 10")).Verdict.FirstIfRelaxed));
    }

    [Theory]
    [InlineData("api nice", 1, VerdictKind.Leaning)]
    [InlineData("api nice, data nice", 2, VerdictKind.Leaning)]
    [InlineData("api nice, data nice, mail nice", 3, VerdictKind.Clear)]
    [InlineData("api nice, data nice, medium", 3, VerdictKind.Clear)]
    // What weighs nothing and rules nothing out is no answer that counts.
    [InlineData("api nice, data nice, mail 0", 2, VerdictKind.Leaning)]
    [InlineData("api nice, data nice, medium, size=0", 2, VerdictKind.Leaning)]
    [InlineData("api nice, data nice, knows Python, language=0", 2, VerdictKind.Leaning)]
    [InlineData("api nice, data nice, requires Python, language=0", 3, VerdictKind.Clear)]
    public void Under_three_answers_nothing_is_clear(string answers, int answered, VerdictKind kind)
    {
        var catalog = Some.Catalog([Some.Summary("ant", ("api", 5), ("data", 5), ("mail", 5)), Some.Summary(
            "bee", ("api", 1), ("data", 1), ("mail", 1))]);

        var told = Recommender.Recommend(catalog, Say.Answers(answers));

        Assert.Equal(answered, told.Verdict.Answered);
        Assert.Equal(kind, told.Verdict.Kind);
        Assert.InRange(told.Ranking[0].FirstRankAcceptability, 0.9, 1);
    }

    [Theory]
    [InlineData("knows Python", false)]
    [InlineData("knows Kotlin", false)] // 0.8
    [InlineData("knows Groovy", true)] // 0.79
    [InlineData("knows Go", true)]
    [InlineData("knows Go, knows Python", false)]
    // Also where the languages weigh nothing.
    [InlineData("knows Go, language=0", true)]
    [InlineData("", false)]
    public void Where_no_framework_is_close_to_the_team_nothing_is_clear(string team, bool isFar)
    {
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 5), ("mail", 5)),
                Some.Summary("bee", ("api", 1), ("data", 1), ("mail", 1)) with { Languages = ["Java"] }],
            languages: [Some.Language("Kotlin", ("Java", 0.8)), Some.Language("Groovy", ("Java", 0.79))]);

        var told = Recommender.Recommend(catalog, Say.Answers($"api must, data 10, mail 10, {team}"));
        Assert.Equal(isFar, told.Verdict.IsFarFromTeam);
        Assert.Equal(VerdictKind.Clear, told.Verdict.Kind); // the only one left

        told = Recommender.Recommend(catalog, Say.Answers($"api 10, data 10, mail 10, {team}"));
        Assert.Equal(isFar, told.Verdict.IsFarFromTeam);
        Assert.Equal(isFar ? VerdictKind.Leaning : VerdictKind.Clear, told.Verdict.Kind);
    }

    [Fact]
    public void A_guide_without_frameworks_is_far_from_no_team() =>
        Assert.False(Recommender.Recommend(Some.Catalog([]), Say.Answers("knows Go")).Verdict.IsFarFromTeam);

    /// <summary>Three answers, the fewest of a clear result, of which the first alone counts for anything.</summary>
    private const string ThreeAnswers = "api 10, data 0.000001, mail 0.000001";

    private static CatalogSnapshot Two(double a, double b, double clear, double leaning) => Some.Catalog(
        [Some.Summary("a", ("api", a), ("data", 3), ("mail", 3)), Some.Summary(
            "b", ("api", b), ("data", 3), ("mail", 3))],
        site: new SiteSettings { ClearShare = clear, LeaningShare = leaning });
}
