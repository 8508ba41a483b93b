using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>One framework as the API gives it.</summary>
internal sealed class FrameworkFacts(JsonObject json)
{
    public string Slug { get; } = (string)json["slug"]!;

    /// <summary>As a browser shows it.</summary>
    public string Name { get; } = ShownPage.Shown((string)json["name"]!);

    public IReadOnlyList<string> Languages { get; } = [.. json["languages"]!.AsArray().Select(l => (string)l!)];

    public IReadOnlyDictionary<string, double> Needs { get; } = Ratings(json["needs"]!);

    public IReadOnlyDictionary<string, double> Sizes { get; } = Ratings(json["sizes"]!);

    /// <summary>Levels by capability.</summary>
    public IReadOnlyDictionary<string, string> Capabilities { get; } = json["capabilities"]!.AsObject()
        .ToDictionary(c => c.Key, c => (string)c.Value!["level"]!);

    public JsonObject? Support { get; } = json["support"] as JsonObject;

    public IReadOnlyList<JsonObject> Releases { get; } = [.. json["releases"]!.AsArray().Select(r => r!.AsObject())];

    public IReadOnlyList<FigureFacts> Figures { get; } =
        [.. json["metrics"]!.AsArray().Select(m => new FigureFacts(m!.AsObject()))];

    public string? Text(string field) => (string?)json[field];

    public double? Need(string key) => Needs.TryGetValue(key, out var value) ? value : null;

    public double? Size(string size) => Sizes.TryGetValue(size, out var value) ? value : null;

    private static Dictionary<string, double> Ratings(JsonNode ratings) =>
        ratings.AsObject().ToDictionary(r => r.Key, r => (double)r.Value!["value"]!);
}
