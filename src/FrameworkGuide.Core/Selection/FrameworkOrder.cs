using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>
/// How a list of frameworks is sorted: by name, or best first by one rating, those not rated last. Equals by name.
/// </summary>
/// <param name="Size">The size by whose rating it is sorted.</param>
/// <param name="NeedKey">The need by whose rating it is sorted.</param>
public readonly record struct FrameworkOrder(ProjectSize? Size, string? NeedKey)
{
    public static FrameworkOrder ByName => default;

    public static FrameworkOrder BySize(ProjectSize size) => new(size, null);

    public static FrameworkOrder ByNeed(string key) => new(null, key);

    /// <summary>Sorts frameworks that come in the order of their names.</summary>
    public IEnumerable<FrameworkSummary> Sort(IEnumerable<FrameworkSummary> byName) =>
        this == ByName ? byName : byName.OrderByDescending(RatingOrLess);

    /// <summary>
    /// The rating, 0 to 5, by which a framework is sorted; null where it is not rated, or sorted by name.
    /// </summary>
    public double? RatingOf(FrameworkSummary framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Size is { } size ? framework.RatingFor(size) : NeedKey is { } need ? framework.RatingFor(need) : null;
    }

    /// <summary>What it is sorted by, in words; null for names.</summary>
    public string? TitleIn(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var need = NeedKey;
        return Size is { } size
            ? CatalogWords.Size(size)
            : need is null ? null : catalog.Needs.First(n => n.Key == need).Title;
    }

    private double RatingOrLess(FrameworkSummary framework) => RatingOf(framework) ?? -1;
}
