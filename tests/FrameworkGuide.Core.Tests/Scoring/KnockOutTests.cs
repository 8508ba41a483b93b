using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class KnockOutTests
{
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 1)) with { Languages = ["Python"] },
            Some.Summary("bee", ("api", 2), ("data", 5)) with { Languages = ["Go"] },
            Some.Summary("cat", ("data", 3)) with { Languages = ["Java"] },
            Some.Summary("dog", ("api", 2.5), ("data", 2)) with { Languages = ["Kotlin"] },
        ],
        languages: [Some.Language("Python", ("Go", 0.7), ("Java", 0.8))]);

    [Theory]
    // A must needs 2.5. bee misses by half a point, which is narrow; cat is not rated, misses all of it, and would
    // share
    // rank 2 with dog: 2.5 / 5 = 50.
    [InlineData(
        "api must", "1 ant 100, 2 dog 50",
        "bee 40 #3 (needs/api 2 under 2.5 by 0.5 narrow), cat 50 #2 (needs/api ? under 2.5 by 2.5)")]
    // No number rules out.
    [InlineData("api 4", "1 ant 100, 2 cat 50, 2 dog 50, 4 bee 40", "")]
    [InlineData("api important", "1 ant 100, 2 cat 50, 2 dog 50, 4 bee 40", "")]
    // A required language needs 0.8: bee's 0.7 misses by 5 * 0.1 points, dog's 0 by 5 * 0.8.
    [InlineData("knows Python", "1 ant 100, 2 cat 80, 3 bee 70, 4 dog 0", "")]
    [InlineData(
        "requires Python", "1 ant 100, 2 cat 80",
        "bee 70 #3 (language 0.7 under 0.8 by 0.5 narrow), dog 0 #3 (language 0 under 0.8 by 4)")]
    [InlineData("requires Python, knows Go, knows Kotlin", "1 ant 100, 1 bee 100, 1 dog 100, 4 cat 80", "")]
    // Also where languages weigh nothing. ant 5 / 5, cat 2.5 / 5, bee 2 / 5, dog 2.5 / 5.
    [InlineData(
        "requires Python, language=0, api nice", "1 ant 100, 2 cat 50",
        "bee 40 #3 (language 0.7 under 0.8 by 0.5 narrow), dog 50 #2 (language 0 under 0.8 by 4)")]
    // Language 3, api 4. One unmet condition comes before two, whatever the miss; then the smaller sum: 0.5 + 4 before
    // 2.5 + 4.
    // dog (15 + 10) / 7, ant (0 + 20) / 7, bee (0 + 8) / 7, cat (0 + 10) / 7.
    [InlineData(
        "requires Kotlin, api must", "1 dog 71.429",
        "ant 57.143 #2 (language 0 under 0.8 by 4), bee 22.857 #2 (language 0 under 0.8 by 4 and needs/api 2 under 2.5 "
        + "by 0.5 narrow), "
        + "cat 28.571 #2 (language 0 under 0.8 by 4 and needs/api ? under 2.5 by 2.5)")]
    // All are ruled out, so that each would be first if it were not. bee and dog miss by the same and the better score
    // comes
    // first: bee (2 + 5) / 10, dog (2.5 + 2) / 10, ant (5 + 1) / 10, cat (2.5 + 3) / 10.
    [InlineData(
        "api must, data must", "",
        "bee 70 #1 (needs/api 2 under 2.5 by 0.5 narrow), dog 45 #1 (needs/data 2 under 2.5 by 0.5 narrow), "
        + "ant 60 #1 (needs/data 1 under 2.5 by 1.5), cat 55 #1 (needs/api ? under 2.5 by 2.5)")]
    // Unknown weights rule out all the same. ant 6/2, dog 4.5/2, bee 7/2, cat 5.5/2.
    [InlineData(
        "weights unknown, api must, data nice", "1 ant 60, 2 dog 45",
        "bee 70 #1 (needs/api 2 under 2.5 by 0.5 narrow), cat 55 #2 (needs/api ? under 2.5 by 2.5)")]
    public void What_misses_a_condition_is_listed_with_the_reason_the_miss_and_the_rank_it_would_take(
        string answers, string ranking, string ruledOut)
    {
        var told = Recommender.Recommend(Catalog, Say.Answers(answers));

        Assert.Equal(ruledOut, Say.RuledOut(told));
        Assert.Equal(ranking.Split(", ").Order(), Say.Ranking(told).Split(", ").Order());
        Assert.Equal(told.Total, told.RankedTotal + told.RuledOutTotal);
    }

    [Theory]
    [InlineData(0.0, 0.8, "api must", "cat")] // not rated, and so never met, however little is asked
    [InlineData(2.0, 0.8, "api must", "cat")]
    [InlineData(2.001, 0.8, "api must", "bee, cat")]
    [InlineData(3.5, 0.8, "api must", "dog, bee, cat")]
    [InlineData(2.5, 0.7, "requires Python", "dog")]
    [InlineData(2.5, 0.81, "requires Python", "cat, bee, dog")]
    [InlineData(2.5, 1.0, "requires Python", "cat, bee, dog")]
    [InlineData(2.5, 0.0, "requires Python", "")]
    public void The_site_says_what_a_must_and_a_required_language_need(
        double must, double require, string answers, string ruledOut)
    {
        var site = new SiteSettings { MustThreshold = must, RequireCloseness = require };
        var catalog = Catalog.With([new("site.yml", DocumentKind.Site, "site", "00", site)], []);

        Assert.Equal(ruledOut, Say.Slugs(
            Recommender.Recommend(catalog, Say.Answers(answers)).RuledOut.Select(r => r.Framework)));
    }

    [Theory]
    // In doubles all of these miss by a hair more than half a point.
    [InlineData(4.4, 0.8, 3.9, "api must", "bee 78 #2 (needs/api 3.9 under 4.4 by 0.5 narrow)")]
    [InlineData(1.1, 0.8, 0.6, "api must", "bee 12 #2 (needs/api 0.6 under 1.1 by 0.5 narrow)")]
    [InlineData(2.5, 0.79, 0, "requires Python", "bee 69 #2 (language 0.69 under 0.79 by 0.5 narrow)")]
    public void Half_a_point_is_narrow_however_it_is_written(
        double must, double require, double rating, string answers, string ruledOut)
    {
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 5)) with { Languages = ["Python"] },
                Some.Summary("bee", ("api", rating)) with { Languages = ["Go"] }],
            languages: [Some.Language("Python", ("Go", 0.69))],
            site: new SiteSettings { MustThreshold = must, RequireCloseness = require });

        Assert.Equal(ruledOut, Say.RuledOut(Recommender.Recommend(catalog, Say.Answers(answers))));
    }

    [Fact]
    public void What_is_not_rated_never_misses_narrowly()
    {
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 0)), Some.Summary("bee")], site: new SiteSettings { MustThreshold = 0 });

        var reason = Assert.Single(
            Assert.Single(Recommender.Recommend(catalog, Say.Answers("api must")).RuledOut).Reasons);

        Assert.Null(reason.Value);
        Assert.False(reason.IsNarrow);
    }

    [Fact]
    public void What_is_ruled_out_has_its_contributions()
    {
        var told = Recommender.Recommend(Catalog, Say.Answers("api must, data nice"));

        // 4 : 1. 100 * 0.8 * 2/5 = 32, 100 * 0.2 * 5/5 = 20.
        Assert.Equal("bee", told.RuledOut[0].Framework.Slug);
        Assert.Equal("needs/api 0.8*0.4=32 + needs/data 0.2*1=20", Say.Contributions(told.RuledOut[0].Contributions));
    }
}
