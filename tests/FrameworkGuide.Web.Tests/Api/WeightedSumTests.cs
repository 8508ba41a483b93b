using System.Globalization;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

/// <summary>A table of weights and ratings that was added up by hand comes out as it was, to the last digit.</summary>
public sealed class WeightedSumTests
{
    private static readonly string[] Needs = ["performance", "community", "learning", "security"];
    private static readonly decimal[] Weights = [5, 4, 3, 2];

    public static TheoryData<string> Tables => new()
    {
        "5 4 3 2; 4 4 4 4; 3 5 5 1; 2 5 4 5; 1 1 1 1; 5 5 5 5; 0 3 2 4",
        "4.5 3.5 2.5 1.5; 4 3.5 5 0.5; 3 4.5 4 3; 2.5 5 4.5 4; 3.5 3.5 3.5 3.5; 0.5 1 1.5 2; 5 0 5 0",
        "3.7 4.1 2.9 4.3; 4.6 3.3 3.9 2.2; 2.7 4.9 4.4 3.1; 3.3 3.3 3.3 3.3; 1.1 2.2 3.3 4.4; 0.1 0.2 0.3 "
            + "0.7; 4.8 4.7 0.6 3.9",
        "3.75 4.15 2.95 4.35; 4.615 3.333 3.999 2.001; 2.718 3.142 1.414 1.732; 0.001 0.002 0.003 0.005; "
            + "4.999 4.998 4.997 4.996; 3.67 3.67 3.67 3.67; 1.23 4.56 0.78 2.34",
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Sums_of_weights_and_ratings_are_reproduced(string table)
    {
        var ratings = table.Split(';').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        using var guide = new TestGuide(content => Write(content, ratings));
        guide.Start(watch: false);

        var answer = (await guide.RecommendAsync(new JsonObject
        {
            ["needs"] = new JsonObject(Needs.Zip(Weights)
                .Select(n => KeyValuePair.Create<string, JsonNode?>(n.First, n.Second))),
        }))
            .Ok();

        var expected = ratings.Select((row, i) => (Slug: $"f{i}", Score: ScoreOf(row)))
            .ToDictionary(f => f.Slug, f => f.Score);
        Assert.Equal(7, answer["ranking"]!.AsArray().Count);
        Assert.All(answer["ranking"]!.AsArray(), r => Assert.Equal(expected[(string)r!["slug"]!], (double)r["score"]!));
        Assert.Equal(expected.Values.OrderDescending(), answer["ranking"]!.AsArray().Select(r => (double)r!["score"]!));
        Assert.Equal([5.0 / 14, 4.0 / 14, 3.0 / 14, 2.0 / 14],
            answer["ranking"]![0]!["contributions"]!.AsArray().Select(c => (double)c!["weight"]!));
    }

    private static double ScoreOf(string[] row)
    {
        var sum = row.Select(v => decimal.Parse(v, CultureInfo.InvariantCulture)).Zip(Weights, (r, w) => r * w).Sum();
        return double.Parse(
            (100 * sum / 5 / Weights.Sum()).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static void Write(TestContent content, string[][] ratings)
    {
        for (var n = 0; n < Needs.Length; n++)
            content.Write($"needs/{Needs[n]}.md",
                $"---\ntitle: {Needs[n]}\nquestion: Is it needed?\norder: {n}\n---\n\nHow it is rated.\n");
        for (var f = 0; f < ratings.Length; f++)
            content.Write($"frameworks/f{f}.md", Some.Framework($"F{f}", more: "needs:\n" + string.Concat(
                Needs.Zip(ratings[f], (need, rating) =>
                    $"  {need}: {{value: {rating}, why: It is., sources: [https://example.org/]}}\n"))));
    }
}
