namespace FrameworkGuide.Core.Catalog;

/// <summary>The orders in which a snapshot keeps documents.</summary>
internal static class CatalogOrder
{
    public static readonly Comparer<CatalogEntry> ByPath =
        Comparer<CatalogEntry>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path));

    public static readonly Comparer<FrameworkSummary> ByName = Comparer<FrameworkSummary>.Create(
        (a, b) => string.Compare(a.Name, b.Name, StringComparison.OrdinalIgnoreCase) is not 0 and var order
            ? order
            : string.CompareOrdinal(a.Slug, b.Slug));

    /// <summary>What is sorted and some more, sorted.</summary>
    public static T[] Merge<T>(IEnumerable<T> sorted, IEnumerable<T> added, Comparer<T> comparer)
    {
        var merged = sorted.ToList();
        foreach (var item in added)
        {
            var place = merged.BinarySearch(item, comparer);
            merged.Insert(place < 0 ? ~place : place, item);
        }

        return [.. merged];
    }
}
