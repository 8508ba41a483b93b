using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;

namespace FrameworkGuide.Core.Tests.Comparison;

/// <summary>Profiles to put side by side, and what they are compared in.</summary>
internal static class Compared
{
    public static DateOnly Today { get; } = Some.Day("2026-11-24");

    public static FrameworkComparison Of(params IReadOnlyList<FrameworkProfile> profiles) =>
        FrameworkComparison.Compare(Guide(profiles), profiles, Today);

    public static CatalogSnapshot Guide(IEnumerable<FrameworkProfile> profiles) => new([
        .. profiles.Select(p => CatalogEntry.Of(
            new CatalogDocument($"frameworks/{p.Slug}.md", DocumentKind.Framework, p.Slug, "00", p, ""))),
        Some.Need("api", 1), Some.Need("data", 2), Some.Need("live", 3),
        new("capabilities.yml", DocumentKind.Capabilities, "capabilities", "00", new CapabilityList(
            [new("Data", [new("orm", "Object mapper", "Maps rows.")])])),
        new("metrics.yml", DocumentKind.Metrics, "metrics", "00", new MetricList([
            new("stars", "Stars", null, MetricDirection.Higher, "Says little", "quality"),
            new("memory", "Memory", "MB", MetricDirection.Lower, null, null),
            new("age", "Age", null, MetricDirection.None, null, null),
        ])),
    ]);

    public static FrameworkProfile Profile(string slug, params (string Need, double Rating)[] needs) =>
        Some.Profile(slug, char.ToUpperInvariant(slug[0]) + slug[1..]) with
        {
            Sizes = new Dictionary<ProjectSize, Rating>(),
            Needs = needs.ToDictionary(
                n => n.Need, n => new Rating(n.Rating, $"why {n.Need}", [$"https://{slug}.example/"], null)),
            Capabilities = new Dictionary<string, Capability>(),
            Reviewed = Some.Day("2026-11-01"),
        };

    public static MetricReading Reading(
        string key, double min, double? max = null, string? asOf = "2026-06", string? population = null) =>
        new(key, new MetricValue(min, max ?? min), asOf is null ? null : PartialDate.Parse(asOf),
            population, null, null);

    public static ComparedRow Row(this FrameworkComparison comparison, string key) =>
        comparison.Groups.SelectMany(g => g.Rows).Single(r => r.Key == key);

    /// <summary>"4*, 3.5, not rated": a star where it is ahead.</summary>
    public static string Cells(this ComparedRow row) =>
        string.Join(", ", row.Cells.Select(c => c.Text + (c.IsLeading ? "*" : "")));
}
