using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>
/// Scores are those that whoever has the ratings and weights works out with decimals, to the last digit.
/// </summary>
public sealed class ExactScoreTests
{
    private static readonly string[] Needs = ["a", "b", "c", "d", "e"];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(10, 10)]
    [InlineData(100, 10)]
    [InlineData(1000, 1_000_000)]
    public void Scores_and_points_are_the_decimal_ones(int ratingsOfOne, int weightsOfOne)
    {
        var random = new Random(ratingsOfOne);
        for (var round = 0; round < 60; round++)
        {
            var weights = Needs.Select(_ => (decimal)random.Next(1, 10 * weightsOfOne + 1) / weightsOfOne).ToArray();
            var ratings = Needs.Select(_ => (decimal)random.Next(5 * ratingsOfOne + 1) / ratingsOfOne).ToArray();

            var ranked = Assert.Single(Recommender.Recommend(CatalogOf(ratings), AnswersOf(weights)).Ranking);

            Assert.Equal(
                Nearest(100 * weights.Zip(ratings, (w, r) => w * r).Sum() / (5 * weights.Sum())), ranked.Score);
            Assert.Equal(
                weights.Zip(ratings, (w, r) => Nearest(100 * w * r / (5 * weights.Sum()))),
                ranked.Contributions.Select(c => c.Points));
        }
    }

    [Fact]
    public void The_best_possible_score_is_100_whatever_the_weights()
    {
        var random = new Random(1);
        for (var round = 0; round < 150; round++)
        {
            var weights = Needs.Select(_ => (decimal)random.Next(1, 101) / 10).ToArray();

            Assert.Equal(100, Recommender.Recommend(CatalogOf([5, 5, 5, 5, 5]), AnswersOf(weights)).Ranking[0].Score);
        }
    }

    [Theory]
    [InlineData(3.14159265358979, 2)]
    [InlineData(3.5, 0.123456789012)]
    public void Numbers_with_more_places_come_within_the_precision_of_doubles(double rating, double weight)
    {
        var ranked = Recommender.Recommend(CatalogOf([(decimal)rating, 2, 3, 4, 1]), AnswersOf([(decimal)weight, 1, 1, 1, 1])).Ranking[0];

        Assert.Equal(20 * (weight * rating + 10) / (weight + 4), ranked.Score, 1e-12);
        Assert.Equal(ranked.Score, ranked.Contributions.Sum(c => c.Points), 1e-12);
    }

    private static double Nearest(decimal number) =>
        double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static ProjectAnswers AnswersOf(decimal[] weights) =>
        new() { Needs = Needs.Zip(weights).ToDictionary(n => n.First, n => Importance.OfWeight((double)n.Second)) };

    private static CatalogSnapshot CatalogOf(decimal[] ratings)
    {
        var profile = Some.Profile("one", "One")
            .Summarize() with
        { Needs = Needs.Zip(ratings).ToDictionary(n => n.First, n => (double)n.Second) };
        return new CatalogSnapshot([.. Needs.Select((n, i) => Some.Need(n, i)), new CatalogEntry(
            "frameworks/one.md", DocumentKind.Framework, "one", "00", profile)]);
    }
}
