using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class ScoreTests
{
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 3)) with
            {
                Languages = ["Python"],
                Sizes = new Dictionary<ProjectSize, double>
                {
                    [ProjectSize.Small] = 4,
                    [ProjectSize.Medium] = 3,
                    [ProjectSize.Large] = 2,
                },
            },
            Some.Summary("bee", ("api", 2), ("data", 4.5)) with
            {
                Languages = ["Go"],
                Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 5, [ProjectSize.Medium] = 1 },
            },
            Some.Summary("cat", ("data", 1)) with { Languages = ["Java"] },
        ],
        languages: [Some.Language("Python", ("Go", 0.6)), Some.Language("Go", ("Python", 0.3))]);

    [Theory]
    // One criterion: its weight makes no difference. What is not rated counts as 2.5.
    [InlineData("small", "1 bee 100, 2 ant 80, 3 cat 50")]
    [InlineData("medium", "1 ant 60, 2 cat 50, 3 bee 20")]
    [InlineData("api nice", "1 ant 100, 2 cat 50, 3 bee 40")]
    [InlineData("api 0.3", "1 ant 100, 2 cat 50, 3 bee 40")]
    // Closeness goes one way: a team that knows Python is at home in Go by 0.6, one that knows Go in Python by 0.3.
    [InlineData("knows Python", "1 ant 100, 2 bee 60, 3 cat 0")]
    [InlineData("knows Go", "1 bee 100, 2 ant 30, 3 cat 0")]
    [InlineData("knows Java", "1 cat 100, 2 ant 0, 2 bee 0")]
    // ant (2*5 + 1*3) / 3 = 13/3, bee (2*2 + 1*4.5) / 3 = 8.5/3, cat (2*2.5 + 1*1) / 3 = 2; times 20.
    [InlineData("api important, data nice", "1 ant 86.667, 2 bee 56.667, 3 cat 40")]
    // The same the other way round, as numbers: ant (1*5 + 4*3) / 5 = 3.4, bee (1*2 + 4*4.5) / 5 = 4, cat (1*2.5 + 4*1)
    // / 5 = 1.3.
    [InlineData("api 1, data 4", "1 bee 80, 2 ant 68, 3 cat 26")]
    // 2 : 1 : 0.5. ant (8 + 5 + 1.5) / 3.5, bee (10 + 2 + 2.25) / 3.5, cat (5 + 2.5 + 0.5) / 3.5.
    [InlineData("small, api nice, data 0.5", "1 ant 82.857, 2 bee 81.429, 3 cat 45.714")]
    // 2 : 3 : 1. ant (8 + 15 + 5) / 6, bee (10 + 3*3 + 2) / 6, cat (5 + 0 + 2.5) / 6.
    [InlineData("small, knows Python, api nice", "1 ant 93.333, 2 bee 70, 3 cat 25")]
    // Weights of one's own for the size, 8 : 2, and the languages, 1 : 1.
    [InlineData("small, size=8, api important", "1 bee 88, 2 ant 84, 3 cat 50")]
    [InlineData("knows Go, language=1, api nice", "1 bee 70, 2 ant 65, 3 cat 25")]
    // What weighs nothing is not answered.
    [InlineData("small, size=0, api nice", "1 ant 100, 2 cat 50, 3 bee 40")]
    [InlineData("knows Go, language=0, api nice", "1 ant 100, 2 cat 50, 3 bee 40")]
    [InlineData("api nice, data 0", "1 ant 100, 2 cat 50, 3 bee 40")]
    // Nor is a need that the catalog does not have.
    [InlineData("api nice, magic must", "1 ant 100, 2 cat 50, 3 bee 40")]
    // Weights that are not known are equal: ant (4 + 5 + 3) / 3, bee (5 + 2 + 4.5) / 3, cat (2.5 + 2.5 + 1) / 3.
    [InlineData("weights unknown, small, size=9, api nice, data 7", "1 ant 80, 2 bee 76.667, 3 cat 40")]
    // But what weighs nothing stays left out: ant (5 + 3) / 2, bee (2 + 4.5) / 2, cat (2.5 + 1) / 2.
    [InlineData("weights unknown, small, size=0, api nice, data 7", "1 ant 80, 2 bee 65, 3 cat 35")]
    public void Scores_are_the_weighed_means_of_ratings_times_20(string answers, string ranking) =>
        Assert.Equal(ranking, Say.Ranking(Recommender.Recommend(Catalog, Say.Answers(answers))));

    [Theory]
    // 2 : 3 : 1 of 6. 100 * 1/3 * 4/5 = 26.667, 100 * 1/2 * 1 = 50, 100 * 1/6 * 5/5 = 16.667.
    [InlineData("small, knows Python, api nice", "ant",
        "size 0.333*0.8=26.667 + language 0.5*1=50 + needs/api 0.167*1=16.667")]
    // A question mark for what is not rated.
    [InlineData("small, knows Python, api nice", "cat",
        "size 0.333*0.5?=16.667 + language 0.5*0=0 + needs/api 0.167*0.5?=8.333")]
    // Needs stand in the order of the content, not of the answers. 4.5/5 = 0.9.
    [InlineData("data important, api nice", "bee", "needs/api 0.333*0.4=13.333 + needs/data 0.667*0.9=60")]
    [InlineData("weights unknown, data 9, api nice", "bee", "needs/api 0.5*0.4=20 + needs/data 0.5*0.9=45")]
    // Languages that rule out are told of even where they weigh nothing.
    [InlineData("requires Python, language=0, api nice", "ant", "language 0*1=0 + needs/api 1*1=100")]
    public void A_contribution_is_100_times_weight_times_value(
        string answers, string framework, string contributions) => Assert.Equal(
            contributions,
            Say.Contributions(Recommender.Recommend(Catalog, Say.Answers(answers)).Ranking
                .Single(r => r.Framework.Slug == framework).Contributions));

    [Theory]
    [InlineData("")]
    [InlineData("weights unknown")]
    [InlineData("size=5, language=5")]
    [InlineData("small, size=0")]
    [InlineData("knows Go, language=0")]
    [InlineData("requires Go, language=0")]
    [InlineData("api 0")]
    [InlineData("magic must")]
    public void Where_nothing_answered_weighs_anything_the_verdict_is_none_and_all_lists_are_empty(string answers)
    {
        var told = Recommender.Recommend(Catalog, Say.Answers(answers));

        Assert.Equal(VerdictKind.None, told.Verdict.Kind);
        Assert.Empty(told.Ranking);
        Assert.Empty(told.RuledOut);
        Assert.Empty(told.Flips);
        Assert.Equal((0, 0, 3), (told.RankedTotal, told.RuledOutTotal, told.Total));
        Assert.Empty(Recommender.FirstPlaces(Catalog, Say.Answers(answers)));
    }

    [Fact]
    public void The_weights_of_size_and_languages_come_from_the_site()
    {
        var site = new SiteSettings { SizeWeight = 1, LanguageWeight = 7 };
        var catalog = Catalog.With([new("site.yml", DocumentKind.Site, "site", "00", site)], []);

        // 1 : 7 : 2. ant (4 + 35 + 10) / 10 = 4.9, bee (5 + 7*3 + 4) / 10 = 3, cat (2.5 + 0 + 5) / 10 = 0.75.
        Assert.Equal("1 ant 98, 2 bee 60, 3 cat 15", Say.Ranking(
            Recommender.Recommend(catalog, Say.Answers("small, knows Python, api important"))));
        Assert.Equal("1 bee 88, 2 ant 84, 3 cat 50", Say.Ranking(
            Recommender.Recommend(catalog, Say.Answers("small, size=8, api important"))));
    }

    [Fact]
    public void Without_frameworks_there_is_nothing_to_rank()
    {
        var told = Recommender.Recommend(Some.Catalog([], needs: ["api"]), Say.Answers("small, knows Go, api must"));

        Assert.Equal(VerdictKind.None, told.Verdict.Kind);
        Assert.Empty(told.Ranking);
        Assert.Equal(0, told.Total);
    }
}
