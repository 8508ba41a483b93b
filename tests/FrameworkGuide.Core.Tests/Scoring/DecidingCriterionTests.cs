using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>What a verdict says that decides between the first, and what separates them.</summary>
public sealed class DecidingCriterionTests
{
    [Fact]
    public void What_decides_is_the_criterion_whose_weight_has_to_change_least()
    {
        // 2 : 2 : 1. ant (8 + 6 + 3) / 5 = 3.4, bee (6 + 7.8 + 3.1) / 5 = 3.38. Level where
        // api falls from 0.4 to 0.388: without it they differ by r = (6 + 3 - 7.8 - 3.1) / 3 = -0.633, on it by 1:
        // 0.633 / 1.633;
        // data rises from 0.4 to 0.413: r = (8 + 3 - 6 - 3.1) / 3 = 0.633, d = -0.9: 0.633 / 1.533;
        // mail rises from 0.2 to 0.333: r = (8 + 6 - 6 - 7.8) / 4 = 0.05, d = -0.1: 0.05 / 0.15.
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 4), ("data", 3), ("mail", 3)), Some.Summary(
                "bee", ("api", 3), ("data", 3.9), ("mail", 3.1))]);

        var told = Recommender.Recommend(catalog, Say.Answers("api important, data important, mail nice"));

        Assert.Equal(VerdictKind.Close, told.Verdict.Kind);
        Assert.Equal(Criterion.OfNeed("api"), told.Verdict.Decider);
        Assert.Null(told.Verdict.UnansweredDecider);
    }

    [Theory]
    // The response, api, does not separate them. On mail they are 5 and 2.5 (not rated), on forms 1 and 3.
    [InlineData("weights unknown, api nice", "mail")]
    [InlineData("weights unknown, api nice, mail 0", "mail")]
    [InlineData("weights unknown, api nice, data nice", "mail")]
    public void Where_no_weight_decides_the_widest_difference_that_is_not_answered_is_named(string answers, string need)
    {
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 4), ("data", 3), ("forms", 1), ("mail", 5)),
                Some.Summary("bee", ("api", 4), ("data", 3), ("forms", 3)),
            ]);

        var verdict = Recommender.Recommend(catalog, Say.Answers(answers)).Verdict;

        Assert.Equal(VerdictKind.Close, verdict.Kind);
        Assert.Null(verdict.Decider);
        Assert.Equal(need, verdict.UnansweredDecider?.Key);
    }

    [Fact]
    public void An_answered_need_is_not_named_as_unanswered_however_wide_the_difference_on_it()
    {
        // One criterion alone has no weight to change. On api they differ by 0.5, on mail by 0.25.
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 4), ("mail", 3)), Some.Summary("bee", ("api", 3.5), ("mail", 3.25))],
            site: new SiteSettings { ClearShare = 0.99, LeaningShare = 0.98 });

        var verdict = Recommender.Recommend(catalog, Say.Answers("api nice")).Verdict;

        Assert.Equal(VerdictKind.Close, verdict.Kind);
        Assert.Null(verdict.Decider);
        Assert.Equal("mail", verdict.UnansweredDecider?.Key);
    }

    [Fact]
    public void Where_nothing_separates_the_first_two_nothing_is_named()
    {
        // Not rated and the middle of the scale are no difference.
        var catalog = Some.Catalog([Some.Summary("ant", ("api", 4), ("data", 2.5)), Some.Summary("bee", ("api", 4))]);

        var verdict = Recommender.Recommend(catalog, Say.Answers("weights unknown, api nice")).Verdict;

        Assert.Equal(VerdictKind.Close, verdict.Kind);
        Assert.Null(verdict.Decider);
        Assert.Null(verdict.UnansweredDecider);
    }

    [Fact]
    public void All_that_tie_are_named_as_contenders()
    {
        // Five of six reach the share of a clear first place.
        var catalog = Some.Catalog(
            [.. Enumerable.Range(0, 6).Select(i => Some.Summary($"f{i}", ("api", 4))), Some.Summary(
                "last", ("api", 1))]);

        var verdict = Recommender.Recommend(catalog, Say.Answers("api nice")).Verdict;

        Assert.Equal(VerdictKind.Close, verdict.Kind);
        Assert.Equal(["f0", "f1", "f2", "f3", "f4", "f5"], verdict.Tied.Select(t => t.Slug).Order());
        Assert.Equal(["f0", "f1", "f2", "f3", "f4", "f5"], verdict.Contenders.Select(t => t.Slug).Order());
        Assert.True(verdict.AreAlike);
    }

    [Theory]
    [InlineData("api nice, data nice", "ant, bee", false)] // 5 + 1, 1 + 5
    [InlineData("mail nice", "ant, bee, cat", true)]
    [InlineData("api nice", "ant", false)]
    public void Those_that_tie_are_alike_where_nothing_answered_separates_them(
        string answers, string tied, bool areAlike)
    {
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 5), ("data", 1), ("mail", 3)),
                Some.Summary("bee", ("api", 1), ("data", 5), ("mail", 3)),
                Some.Summary("cat", ("api", 0), ("data", 0), ("mail", 3)),
            ]);

        var verdict = Recommender.Recommend(catalog, Say.Answers(answers)).Verdict;

        Assert.Equal(tied, string.Join(", ", verdict.Tied.Select(t => t.Slug).Order()));
        Assert.Equal(areAlike, verdict.AreAlike);
    }
}
