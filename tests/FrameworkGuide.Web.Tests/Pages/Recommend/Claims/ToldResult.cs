using System.Text.Json;
using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>What the API answers to a project.</summary>
internal sealed record ToldResult(
    string Verdict, IReadOnlyList<ToldRank> Ranking, IReadOnlyList<ToldRuledOut> RuledOut,
    IReadOnlyList<(string Criterion, string Slug, double Now, double AtTie)> Flips)
{
    /// <summary>Slugs of those that come first, in order.</summary>
    public IReadOnlyList<string> Firsts =>
        [.. Ranking.Where(r => r.Rank == 1).Select(r => r.Slug).Order(StringComparer.Ordinal)];

    public static ToldResult Of(JsonNode answer)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(answer.ToJsonString());
        return new ToldResult(
            Text(json, "verdict"),
            [.. All(json, "ranking").Select(r => new ToldRank(
                r.GetProperty("rank").GetInt32(), Text(r, "slug"), Text(r, "name"), Number(r, "score"),
                All(r, "rankShares").First().GetDouble(),
                [
                    .. All(r, "contributions").Select(c => new ToldPart(
                        Text(c, "criterion"), Number(c, "weight"), Number(c, "value"), Number(c, "points"))),
                ]))],
            [.. All(json, "ruledOut").Select(r => new ToldRuledOut(
                Text(r, "slug"), Text(r, "name"), Number(r, "score"), r.GetProperty("rankIfRelaxed").GetInt32(),
                [
                    .. All(r, "reasons").Select(s =>
                        (Text(s, "criterion"), s.GetProperty("rating") is { ValueKind: JsonValueKind.Number } rating
                            ? rating.GetDouble()
                            : (double?)null, Number(s, "required"))),
                ]))],
            [
                .. All(json, "flips").Select(
                    f => (Text(f, "criterion"), Text(f, "slug"), Number(f, "weightNow"), Number(f, "weightAtTie"))),
            ]);
    }

    private static JsonElement.ArrayEnumerator All(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();
}
