using System.Globalization;
using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>Answers as an address has them, with nothing of the program's own.</summary>
internal sealed record AskedProject
{
    public string? Size { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>nice, important, must or a number, by need.</summary>
    public IReadOnlyDictionary<string, string> Needs { get; init; } = new Dictionary<string, string>();

    public string? SizeWeight { get; init; }

    public string? LanguageWeight { get; init; }

    public bool IsUnknown { get; init; }

    /// <summary>How much a need matters; 0 where it is not answered.</summary>
    public decimal WeightOf(string need) => Needs.GetValueOrDefault(need) switch
    {
        null => 0,
        "nice" => 1,
        "important" => 2,
        "must" => 4,
        var number => decimal.Parse(number, CultureInfo.InvariantCulture),
    };

    public bool IsMust(string need) => Needs.GetValueOrDefault(need) == "must";

    /// <summary>The same with another answer about a need; null takes it away.</summary>
    public AskedProject WithNeed(string need, string? importance) => this with
    {
        Needs = Needs.Where(n => n.Key != need)
            .Concat(importance is null ? [] : [KeyValuePair.Create(need, importance)])
            .ToDictionary(n => n.Key, n => n.Value),
    };

    /// <summary>The same answers have the same text, in whatever order they were given.</summary>
    public string Text =>
        ToQuery([.. Languages.Order(StringComparer.Ordinal)], [.. Needs.Keys.Order(StringComparer.Ordinal)]);

    public static AskedProject Of(string address)
    {
        var pairs = address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')
            .Select(p => p.Split('=')).Select(p => (Key: p[0], Value: Uri.UnescapeDataString(p[1]))).ToList();
        string? One(string key) => pairs.Where(p => p.Key == key).Select(p => p.Value).SingleOrDefault();
        return new AskedProject
        {
            Size = One("size"),
            Languages = [.. pairs.Where(p => p.Key == "language").Select(p => p.Value)],
            IsRequired = One("policy") == "require",
            Needs = pairs.Where(p => p.Key.StartsWith("need.", StringComparison.Ordinal))
                .ToDictionary(p => p.Key["need.".Length..], p => p.Value),
            SizeWeight = One("weight.size"),
            LanguageWeight = One("weight.language"),
            IsUnknown = One("weighting") == "unknown",
        };
    }

    /// <summary>The address, its keys in the order of the content.</summary>
    public string ToQuery(IReadOnlyList<string> languages, IReadOnlyList<string> needs)
    {
        var pairs = new List<(string Key, string? Value)> { ("size", Size) };
        pairs.AddRange(languages.Where(Languages.Contains).Select(l => ("language", (string?)l)));
        pairs.Add(("policy", IsRequired ? "require" : null));
        pairs.AddRange(needs.Where(Needs.ContainsKey).Select(n => ("need." + n, (string?)Needs[n])));
        pairs.AddRange(
            [
                ("weight.size", SizeWeight),
                ("weight.language", LanguageWeight),
                ("weighting", IsUnknown ? "unknown" : null),
            ]);
        return "?" + string.Join(
            '&', pairs.Where(p => p.Value is not null).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!)}"));
    }

    /// <summary>What is sent to the API.</summary>
    public JsonObject ToBody()
    {
        static JsonNode Number(string text) => JsonValue.Create(decimal.Parse(text, CultureInfo.InvariantCulture));
        var weights = new JsonObject();
        if (SizeWeight is not null)
            weights["size"] = Number(SizeWeight);
        if (LanguageWeight is not null)
            weights["language"] = Number(LanguageWeight);
        return new JsonObject
        {
            ["size"] = Size,
            ["languages"] = new JsonArray([.. Languages.Select(l => (JsonNode)l)]),
            ["languagePolicy"] = IsRequired ? "require" : "prefer",
            ["needs"] = new JsonObject(Needs.Select(n => KeyValuePair.Create<string, JsonNode?>(
                n.Key, char.IsDigit(n.Value[0]) ? Number(n.Value) : n.Value))),
            ["weights"] = weights,
            ["weighting"] = IsUnknown ? "unknown" : "stated",
        };
    }
}
