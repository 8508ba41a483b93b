using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>Over 50 frameworks.</summary>
public sealed class ManyFrameworksTests
{
    [Fact]
    public void The_first_50_are_ranked_with_their_shares_among_themselves_and_all_are_counted()
    {
        // Rated 5, 4.92, 4.84 and so on to 0.28.
        var catalog = Some.Catalog(
            [.. Enumerable.Range(0, 60).Select(i => Some.Summary($"f{i:00}", ("api", 5 - i * 0.08)))]);

        var told = Recommender.Recommend(catalog, Say.Answers("api nice"));

        Assert.Equal(Enumerable.Range(0, Recommender.MostListed).Select(i => ($"f{i:00}", i + 1)), told.Ranking.Select(
            r => (r.Framework.Slug, r.Rank)));
        Assert.Equal((60, 0, 60), (told.RankedTotal, told.RuledOutTotal, told.Total));
        Assert.All(told.Ranking, r => Assert.Equal(50, r.RankAcceptability.Count));
        Assert.All(told.Ranking, r => Assert.Equal(1, r.RankAcceptability.Sum(), 1e-9));
        Assert.All(
            Enumerable.Range(0, 50), rank => Assert.Equal(1, told.Ranking.Sum(r => r.RankAcceptability[rank]), 1e-9));
    }

    [Fact]
    public void The_first_50_that_are_ruled_out_are_listed_and_all_are_counted()
    {
        // Rated 2.4, 2.36, 2.32 and so on to 0.04, where a must needs 2.5.
        var ruledOut = Enumerable.Range(0, 60).Select(i => Some.Summary($"f{i:00}", ("api", 2.4 - i * 0.04)));

        var told = Recommender.Recommend(
            Some.Catalog([.. ruledOut, Some.Summary("met", ("api", 2.5))]), Say.Answers("api must"));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"f{i:00}"), told.RuledOut.Select(r => r.Framework.Slug));
        Assert.Equal((1, 60, 61), (told.RankedTotal, told.RuledOutTotal, told.Total));
        Assert.True(told.Verdict.IsOnlyOne);
    }

    [Fact]
    public void One_that_would_come_first_is_named_even_if_it_is_not_listed()
    {
        // 4 : 10. zzz misses most, and so is 51st of those ruled out: (4 * 1.5 + 10 * 5) / 70 = 80, met (4 * 2.5 + 10 *
        // 2) / 70 = 42.857.
        var fillers = Enumerable.Range(0, 50).Select(i => Some.Summary($"f{i:00}", ("api", 2), ("data", 0)));
        var catalog = Some.Catalog([Some.Summary("met", ("api", 2.5), ("data", 2)), .. fillers, Some.Summary(
            "zzz", ("api", 1.5), ("data", 5))]);

        var told = Recommender.Recommend(catalog, Say.Answers("api must, data 10"));

        Assert.DoesNotContain(told.RuledOut, r => r.Framework.Slug == "zzz");
        Assert.Equal("zzz", Say.Slugs(told.Verdict.FirstIfRelaxed));
    }

    [Fact]
    public void A_shared_rank_is_cut_at_50_too()
    {
        // All are alike: those whose names come first are ranked, and each takes each of the 50 ranks equally often.
        var catalog = Some.Catalog([.. Enumerable.Range(0, 51).Select(i => Some.Summary($"f{i:00}", ("api", 4)))]);

        var told = Recommender.Recommend(catalog, Say.Answers("weights unknown, api nice"));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"f{i:00}"), told.Ranking.Select(r => r.Framework.Slug));
        Assert.All(told.Ranking, r => Assert.Equal(1, r.Rank));
        Assert.All(told.Ranking, r => Assert.All(r.RankAcceptability, s => Assert.Equal(0.02, s, 1e-9)));
        Assert.Equal(51, Recommender.FirstPlaces(catalog, Say.Answers("weights unknown, api nice")).Count);
    }

    [Fact]
    public void A_framework_that_is_not_listed_still_stands_before_a_tie()
    {
        // api 9 : data 1. With api at w, first (5, 0) and second (4.9, 0.05) tie where 0.1w = 0.05(1 - w), at 1/3:
        // 1.667 points,
        // where the 51st, (0, 5), has 3.333.
        var fillers = Enumerable.Range(0, 48).Select(i => Some.Summary($"f{i:00}", ("api", 4.5), ("data", 0)));
        var (first, second, last) = (
            Some.Summary("first", ("api", 5), ("data", 0)), Some.Summary("second", ("api", 4.9), ("data", 0.05)),
            Some.Summary("zzz", ("api", 0), ("data", 5)));

        var without = Recommender.Recommend(Some.Catalog([first, second, .. fillers]), Say.Answers("api 9, data 1"));
        var with = Recommender.Recommend(Some.Catalog([first, second, .. fillers, last]), Say.Answers("api 9, data 1"));

        Assert.Contains(without.Flips, f => f.Slug == "second");
        Assert.DoesNotContain(with.Flips, f => f.Slug == "second");
    }
}
