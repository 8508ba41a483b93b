using System.Text.Json;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What has changed since a decision, as the API of a site tells it.</summary>
/// <param name="Ranking">The most that happened to the ranking: same, order, first or verdict.</param>
public sealed record CheckedDecision(
    bool Changed, string Ranking, CheckedSide Then, CheckedSide Now, IReadOnlyList<CheckedChange> Changes,
    string ContentThen, string ContentNow)
{
    private const int MostNested = 32;

    /// <summary>Reads an answer; null where it is not one of this kind.</summary>
    /// <param name="json">In UTF-8, in any state.</param>
    public static CheckedDecision? ReadOrNull(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostNested });
            var root = document.RootElement;
            return new CheckedDecision(
                root.GetProperty("changed").GetBoolean(), Text(root, "ranking"), Side(root.GetProperty("then")),
                Side(root.GetProperty("now")), [.. root.GetProperty("changes").EnumerateArray().Select(Change)],
                Text(root, "contentThen"), Text(root, "contentNow"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What a site says is wrong, from problem details (RFC 9457); null where it does not say.</summary>
    public static string? ProblemOrNull(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostNested });
            return document.RootElement.TryGetProperty("errors", out var errors)
                ? string.Join("; ", errors.EnumerateObject().SelectMany(
                    f => f.Value.EnumerateArray().Select(m => $"{f.Name}: {m.GetString()}")))
                : Text(document.RootElement, "detail");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static CheckedSide Side(JsonElement side) => new(
        Text(side, "verdict"),
        side.TryGetProperty("ranking", out var ranking)
            ? [.. ranking.EnumerateArray().Where(r => r.GetProperty("rank").TryGetInt32(out var rank) && rank == 1)
                .Select(r => Text(r, "name"))]
            : [.. Several(side.GetProperty("first"))]);

    private static CheckedChange Change(JsonElement change) => new(
        TextOrNull(change, "day"), Text(change, "kind"), TextOrNull(change, "framework"),
        TextOrNull(change, "criterion"), TextOrNull(change, "before"), TextOrNull(change, "after"),
        TextOrNull(change, "why"), [.. Several(change.GetProperty("sources"))],
        TextOrNull(change, "text"));

    private static string Text(JsonElement of, string name) =>
        of.GetProperty(name).GetString() ?? throw new KeyNotFoundException(name);

    private static string? TextOrNull(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString()
            : null;

    private static IEnumerable<string> Several(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => value.EnumerateArray().Select(v => v.GetString()!),
        _ => [value.GetString()!],
    };
}
