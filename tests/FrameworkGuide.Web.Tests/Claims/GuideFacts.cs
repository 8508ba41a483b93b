using System.Globalization;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>What a guide's API says: claims of its pages are held against this alone.</summary>
internal sealed class GuideFacts
{
    public static readonly IReadOnlyList<string> Sizes = ["small", "medium", "large"];

    private readonly Dictionary<(string Language, string Slug), double> _closeness = [];

    /// <summary>In the order of the list: by name.</summary>
    public IReadOnlyList<FrameworkFacts> Frameworks { get; private init; } = [];

    public IReadOnlyList<(string Key, string Title)> Needs { get; private init; } = [];

    public IReadOnlyList<JsonObject> Languages { get; private init; } = [];

    public FrameworkFacts this[string slug] => Frameworks.Single(f => f.Slug == slug);

    public static async Task<GuideFacts> OfAsync(TestGuide guide)
    {
        var frameworks = new List<FrameworkFacts>();
        foreach (var row in (await guide.AskAsync("/api/v1/frameworks")).Ok().AsArray())
            frameworks.Add(new FrameworkFacts(
                (await guide.AskAsync($"/api/v1/frameworks/{(string)row!["slug"]!}")).Ok().AsObject()));
        return new GuideFacts
        {
            Frameworks = frameworks,
            Needs = [.. (await guide.AskAsync("/api/v1/needs")).Ok().AsArray()
                .Select(n => ((string)n!["key"]!, ShownPage.Shown((string)n["title"]!)))],
            Languages = [.. (await guide.AskAsync("/api/v1/languages")).Ok().AsArray().Select(l => l!.AsObject())],
        };
    }

    /// <summary>How close a language is to a framework's: 1, or the best of those it is near.</summary>
    public double Closeness(string language, FrameworkFacts framework)
    {
        if (!_closeness.TryGetValue((language, framework.Slug), out var closeness))
            _closeness[(language, framework.Slug)] = closeness = FindCloseness(language, framework);
        return closeness;
    }

    private double FindCloseness(string language, FrameworkFacts framework)
    {
        var near = Languages.FirstOrDefault(l => (string)l["name"]! == language)?["near"]?.AsObject();
        return framework.Languages.Max(l => l == language ? 1 : near?[l] is { } closeness ? (double)closeness : 0);
    }

    /// <summary>The names of what is usual in a language elsewhere.</summary>
    public IReadOnlyList<string> Elsewhere(string language) =>
        [
            .. Languages.First(l => (string)l["name"]! == language)["elsewhere"]!.AsArray()
                .Select(o => (string)o!["name"]!),
        ];

    public string Title(string need) => Needs.First(n => n.Key == need).Title;

    /// <summary>
    /// The needs a framework is rated highest for: by value, then by the lead over all others; a tie at the cut is
    /// followed to twice the length.
    /// </summary>
    public (IReadOnlyList<(string Title, double Value)> Shown, int More) Highest(FrameworkFacts framework, int count) =>
        Extreme(framework, count, isHighest: true);

    public (IReadOnlyList<(string Title, double Value)> Shown, int More) Lowest(FrameworkFacts framework, int count) =>
        Extreme(framework, count, isHighest: false);

    /// <summary>"A, B and C".</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.SkipLast(1)) + " and " + words[^1],
    };

    public static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 1000 ? "#,0" : "0.##", CultureInfo.InvariantCulture);

    private (IReadOnlyList<(string Title, double Value)> Shown, int More) Extreme(
        FrameworkFacts framework, int count, bool isHighest)
    {
        var sign = isHighest ? 1 : -1;
        var rated = Needs.Where(n => framework.Needs.ContainsKey(n.Key))
            .Select(n => (n.Key, n.Title, Value: framework.Needs[n.Key])).ToList();
        var ends = rated.Select(r => r.Value).Distinct().ToList();
        if (ends.Count == 0 || ends.Count == 1 && !isHighest)
            return ([], 0);
        var other = isHighest ? ends.Min() : ends.Max();
        var ordered = rated
            .Where(r => ends.Count == 1 || r.Value != other)
            .OrderByDescending(r => sign * r.Value)
            .ThenByDescending(r => Frameworks.Where(f => f != framework && f.Needs.ContainsKey(r.Key))
                .Select(f => sign * (r.Value - f.Needs[r.Key])).DefaultIfEmpty(0).Min())
            .Select(r => (r.Title, r.Value))
            .ToList();
        var all = ordered.Count <= count
            ? ordered.Count
            : ordered.FindLastIndex(r => r.Value == ordered[count - 1].Value) + 1;
        var shown = Math.Min(all, 2 * count);
        return (ordered[..shown], all - shown);
    }
}
