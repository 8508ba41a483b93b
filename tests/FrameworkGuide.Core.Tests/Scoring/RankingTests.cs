using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class RankingTests
{
    [Theory]
    [InlineData(new[] { 4.0, 4, 3 }, "1 a 80, 1 b 80, 3 c 60")]
    [InlineData(new[] { 4.0, 3, 3, 2 }, "1 a 80, 2 b 60, 2 c 60, 4 d 40")]
    [InlineData(new[] { 1.0, 1, 1 }, "1 a 20, 1 b 20, 1 c 20")]
    [InlineData(new[] { 1.0, 2, 3 }, "1 c 60, 2 b 40, 3 a 20")]
    public void Equal_scores_share_a_rank_and_the_next_rank_counts_them_all(double[] ratings, string ranking)
    {
        var frameworks = ratings.Select((rating, i) => Some.Summary(((char)('a' + i)).ToString(), ("api", rating)));

        // With unknown weights ratings stay as they are, so that those who share a rank are first equally often.
        Assert.Equal(ranking, Say.Ranking(
            Recommender.Recommend(Some.Catalog([.. frameworks]), Say.Answers("weights unknown, api nice"))));
    }

    [Fact]
    public void Scores_that_differ_by_rounding_alone_are_equal()
    {
        // In binary 0.1 + 0.2 is a hair more than 0.3. Both score 0.3 / 2 * 20 = 3.
        var catalog = Some.Catalog(
            [Some.Summary("a", ("api", 0.3), ("data", 0)), Some.Summary("b", ("api", 0.1), ("data", 0.2))]);

        var told = Recommender.Recommend(catalog, Say.Answers("api nice, data nice"));

        Assert.Equal([3, 3], told.Ranking.Select(r => r.Score));
        Assert.Equal([1, 1], told.Ranking.Select(r => r.Rank));
        Assert.Equal(["a", "b"], Recommender.FirstPlaces(catalog, Say.Answers("api nice, data nice")));
    }

    [Fact]
    public void Of_equal_scores_the_one_that_is_first_more_often_stands_first()
    {
        // Both add up to 8.5 of 15, 56.667. ant is ahead by 2 on api and behind by 1 on each of the others: ahead where
        // the
        // weight of api is over 1/3, which is so in (2/3)² = 4/9 of the weights.
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 4.5), ("data", 2), ("mail", 2)), Some.Summary(
                "bee", ("api", 2.5), ("data", 3), ("mail", 3))]);

        Assert.Equal("1 bee 56.667, 1 ant 56.667", Say.Ranking(
            Recommender.Recommend(catalog, Say.Answers("weights unknown, api nice, data nice, mail nice"))));
    }

    [Fact]
    public void A_difference_of_less_than_a_whole_percent_of_draws_does_not_decide_but_the_name()
    {
        // ant and cat score 50. Each is first in about 8 % of draws, where one weight is over 0.92: ant in 7.56 %, cat
        // in 7.6 %.
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 5), ("data", 0)),
                Some.Summary("bee", ("api", 4.6), ("data", 4.6)),
                Some.Summary("cat", ("api", 0), ("data", 5)),
            ]);

        var told = Recommender.Recommend(catalog, Say.Answers("weights unknown, api nice, data nice"));

        Assert.Equal("1 bee 92, 2 ant 50, 2 cat 50", Say.Ranking(told));
        Assert.Equal([0.0756, 0.076], told.Ranking.Skip(1).Select(r => r.FirstRankAcceptability));
    }

    [Fact]
    public void Of_those_first_equally_often_the_name_decides_then_the_slug()
    {
        var catalog = Some.Catalog(
            [
                Some.Summary("a", ("api", 4)) with { Name = "beta" },
                Some.Summary("z", ("api", 4)) with { Name = "Alpha" },
                Some.Summary("y", ("api", 4)) with { Name = "alpha" },
                Some.Summary("b", ("api", 4)) with { Name = "Gamma" },
            ]);

        Assert.Equal("1 y 80, 1 z 80, 1 a 80, 1 b 80", Say.Ranking(
            Recommender.Recommend(catalog, Say.Answers("weights unknown, api nice"))));
    }
}
