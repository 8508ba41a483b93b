using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>
/// Shares of ranks whose exact values can be worked out. Three standard errors of 10,000 draws are at most 0.015.
/// </summary>
public sealed class RankAcceptabilityTests
{
    private const double Sampled = 0.015;

    private static readonly string[] Needs = ["api", "data", "mail", "work"];

    [Theory]
    // The share of the weights on two needs under which p * w > q * (1 - w) is p / (p + q).
    [InlineData("5 0", "0 5", 1 / 2.0)]
    [InlineData("4 2", "1 3", 3 / 4.0)]
    [InlineData("4 2", "3 4.5", 2 / 7.0)]
    // With three, w > c is so in (1 - c)²: 0.6a > 0.2 is a > 1/4 with weight a (0.9, 0.3, 0.5 of the maximum to 0.3,
    // 0.5, 0.7).
    [InlineData("4.5 1.5 2.5", "1.5 2.5 3.5", 9 / 16.0)]
    [InlineData("4 2 2", "2 3 3", 4 / 9.0)] // 2a > 1 - a
    [InlineData("3 3 2", "2 2 3", 3 / 4.0)] // 1 - c > c: all but (1/2)²
    [InlineData("3 2 4", "2 3 4", 1 / 2.0)] // the third makes no difference
    // With four, (1 - c)³.
    [InlineData("5 2 2 2", "2 3 3 3", 27 / 64.0)] // 3a > 1 - a
    [InlineData("4 2 2 2", "3 3 3 3", 1 / 8.0)] // a > 1 - a
    // Ahead in everything is ahead in every draw.
    [InlineData("3 3 3", "2.9 2.9 2.9", 1)]
    public void With_unknown_weights_a_framework_is_first_in_the_share_of_all_weights_that_put_it_first(
        string one, string other, double share)
    {
        var ranking = Unknown(one, other);

        Assert.Equal(share, ranking["f0"][0], Sampled);
        Assert.Equal(1 - share, ranking["f0"][1], Sampled);
        Assert.Equal(1 - share, ranking["f1"][0], Sampled);
    }

    [Fact]
    public void Three_frameworks_that_are_best_at_one_thing_each_take_every_rank_in_a_third_of_draws()
    {
        var shares = Unknown("5 0 0", "0 5 0", "0 0 5");

        Assert.All(shares.Values, s => Assert.All(s, share => Assert.Equal(1 / 3.0, share, Sampled)));
    }

    [Fact]
    public void A_framework_that_is_middling_is_second_most_often_and_never_last()
    {
        // With w the weight of the first need: 5w, 3 and 5(1 - w). The first leads where w > 0.6, the last where w <
        // 0.4; the
        // first is second where w is from 0.5 to 0.6.
        var shares = Unknown("5 0", "3 3", "0 5");

        double[] extreme = [0.4, 0.1, 0.5];
        double[] middling = [0.2, 0.8, 0];
        for (var rank = 0; rank < 3; rank++)
        {
            Assert.Equal(extreme[rank], shares["f0"][rank], Sampled);
            Assert.Equal(middling[rank], shares["f1"][rank], Sampled);
            Assert.Equal(extreme[rank], shares["f2"][rank], Sampled);
        }

        Assert.Equal(0, shares["f1"][2]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Alike_in_every_draw_each_takes_every_rank_equally_often(int alike)
    {
        var shares = Unknown([.. Enumerable.Repeat("4 1 3", alike), "3 0 2"]);

        for (var f = 0; f < alike; f++)
        {
            Assert.All(shares[$"f{f}"].SkipLast(1), share => Assert.Equal(1.0 / alike, share, 1e-9));
            Assert.Equal(0, shares[$"f{f}"][^1]);
        }

        Assert.Equal(1, shares[$"f{alike}"][^1]);
    }

    [Theory]
    // Both move by up to half a point: the difference is a triangle from -1 to 1, so that x points ahead is 1 - (1 -
    // x)² / 2.
    [InlineData(3.0, 3.0, 0.5)]
    [InlineData(3.0, 2.8, 0.68)]
    [InlineData(3.0, 2.5, 0.875)]
    [InlineData(0.2, 0.0, 0.68)] // not held back at the ends of the scale
    [InlineData(5.0, 4.5, 0.875)]
    [InlineData(3.0, 2.0, 1.0)]
    // Not rated is anywhere from 0 to 5: 5u stays under r + v, v within half a point, in r / 5 of draws, for r from 0.5
    // to 4.5.
    [InlineData(2.5, null, 0.5)]
    [InlineData(4.0, null, 0.8)]
    [InlineData(0.5, null, 0.1)]
    // At 5 it stays ahead but where v is under 0: behind in -v / 5 of draws then, 1/8 / 5 of all.
    [InlineData(5.0, null, 0.975)]
    public void With_stated_weights_ratings_move(double one, double? other, double share)
    {
        var catalog = Some.Catalog(
            [Some.Summary("f0", ("api", one)), other is { } rating ? Some.Summary("f1", ("api", rating)) : Some.Summary(
                "f1")]);

        var told = Recommender.Recommend(catalog, Say.Answers("api nice"));

        Assert.Equal(share, Shares(told)["f0"][0], Sampled);
        Assert.Equal(1 - share, Shares(told)["f1"][0], Sampled);
    }

    [Fact]
    public void Closeness_of_languages_does_not_move()
    {
        var catalog = Some.Catalog(
            [Some.Summary("f0"), Some.Summary("f1") with { Languages = ["Go"] },
                Some.Summary("f2") with { Languages = ["Go"] }],
            languages: [Some.Language("Python", ("Go", 0.999))]);

        var shares = Shares(Recommender.Recommend(catalog, Say.Answers("knows Python")));

        Assert.Equal([1.0, 0, 0], shares["f0"]);
        Assert.Equal([0, 0.5, 0.5], shares["f1"]);
        Assert.Equal([0, 0.5, 0.5], shares["f2"]);
    }

    [Theory]
    // f0 gets the languages' weight times 5, f1 the size's times 5, and ratings of the size move by half a point.
    [InlineData("size=1, language=5", 1.0)] // at worst 5/2 * 5 = 12.5 to 2 * 5.5 - 2 * -0.5 = 12
    [InlineData("size=6, language=1", 0.0)] // at best 2 * 5 = 10 to 6/2 * 4.5 - 6/2 * 0.5 = 12
    public void Stated_weights_move_between_half_and_twice(string weights, double share)
    {
        static Dictionary<ProjectSize, double> Small(double rating) => new() { [ProjectSize.Small] = rating };
        var catalog = Some.Catalog(
            [
                Some.Summary("f0") with { Sizes = Small(0) },
                Some.Summary("f1") with { Sizes = Small(5), Languages = ["Go"] },
            ]);

        Assert.Equal(
            share, Shares(Recommender.Recommend(catalog, Say.Answers("small, knows Python, " + weights)))["f0"][0]);
    }

    private static Dictionary<string, IReadOnlyList<double>> Unknown(params string[] ratings)
    {
        var count = ratings[0].Split(' ').Length;
        var frameworks = ratings.Select(
            (r, f) => Some.Summary($"f{f}", [.. r.Split(' ').Select((rating, n) => (Needs[n], double.Parse(rating)))]));
        var answers = string.Join(", ", Needs.Take(count).Select((n, i) => $"{n} {i + 1}")) + ", weights unknown";
        return Shares(Recommender.Recommend(Some.Catalog([.. frameworks], Needs), Say.Answers(answers)));
    }

    private static Dictionary<string, IReadOnlyList<double>> Shares(Recommendation told) =>
        told.Ranking.ToDictionary(r => r.Framework.Slug, r => r.RankAcceptability);
}
