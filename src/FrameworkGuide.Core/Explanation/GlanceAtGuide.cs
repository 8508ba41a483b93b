using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What a guide has, at a glance.</summary>
/// <param name="Ratings">
/// How many ratings there are of what the guide asks for: a profile may still have one of a need that is gone.
/// </param>
/// <param name="Capabilities">
/// How many capabilities frameworks have, from wherever: what was looked for and not found is none.
/// </param>
/// <param name="OldestReview">The day of the oldest review; null where a profile is not reviewed yet.</param>
/// <param name="Frameworks">The first few, by name.</param>
/// <param name="Total">How many there are.</param>
/// <param name="LanguagesElsewhere">
/// Languages without a framework here of which the guide names what is usual; null for none.
/// </param>
public sealed record GlanceAtGuide(
    int Ratings, int Capabilities, DateOnly? OldestReview, IReadOnlyList<GlancedFramework> Frameworks, int Total,
    string? LanguagesElsewhere)
{
    /// <summary>More than this is a list, not a glance.</summary>
    private const int MostFrameworks = 12;

    public bool HasMore => Total > Frameworks.Count;

    /// <param name="today">The UTC day.</param>
    public static GlanceAtGuide Compute(CatalogSnapshot catalog, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var frameworks = catalog.Frameworks;
        var rows = catalog.Capabilities.SelectMany(g => g.Items).Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        var elsewhere = LanguageCoverage.Of(catalog, catalog.LanguageNames)
            .Where(l => l.Here.Count == 0 && l.Elsewhere.Count > 0).ToList();
        return new GlanceAtGuide(
            frameworks.Sum(f => f.Sizes.Count + catalog.Needs.Count(n => f.Needs.ContainsKey(n.Key))),
            frameworks.Sum(f => f.Capabilities.Count(c => c.Value != CapabilityLevel.None && rows.Contains(c.Key))),
            frameworks.All(f => f.Reviewed is not null) ? frameworks.Min(f => f.Reviewed) : null,
            [.. frameworks.Take(MostFrameworks).Select(f => Of(f, today))],
            frameworks.Count,
            elsewhere.Count == 0 ? null : English.List([.. elsewhere.Select(l => l.Language)], "or"));
    }

    private static GlancedFramework Of(FrameworkSummary framework, DateOnly today) => new(
        framework.Slug,
        framework.Name,
        English.List(framework.Languages),
        framework.Style ?? CatalogWords.NotStated,
        [.. Enum.GetValues<ProjectSize>().Select(framework.RatingFor)],
        FrameworkSupport.Of(framework.Releases, today));
}
