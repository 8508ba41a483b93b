using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The ratings of all frameworks, a column for each size and need, in the order of the snapshot's frameworks.
/// </summary>
internal sealed class RatingTable
{
    private readonly Dictionary<ProjectSize, RatingColumn> _sizes;
    private readonly Dictionary<string, RatingColumn> _needs;

    public RatingTable(IReadOnlyList<FrameworkSummary> frameworks, IReadOnlyList<Need> needs)
    {
        _sizes = Enum.GetValues<ProjectSize>().ToDictionary(
            s => s, s => RatingColumn.Of(frameworks, f => f.Sizes.TryGetValue(s, out var value) ? value : null));
        _needs = needs.ToDictionary(
            n => n.Key, n => RatingColumn.Of(frameworks, f => f.Needs.TryGetValue(n.Key, out var value) ? value : null),
            StringComparer.Ordinal);
    }

    public static RatingTable Of(CatalogSnapshot catalog) =>
        catalog.Derived(c => new RatingTable(c.Frameworks, c.Needs));

    public RatingColumn Of(ProjectSize size) => _sizes[size];

    /// <summary>Null where the content has no such need.</summary>
    public RatingColumn? OfNeed(string key) => _needs.GetValueOrDefault(key);
}
