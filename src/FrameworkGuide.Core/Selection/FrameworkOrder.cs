using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>How a list of frameworks is sorted: by name, or best first by one rating, those not rated last. Equals by name.</summary>
/// <param name="Size">The size by whose rating it is sorted.</param>
/// <param name="NeedKey">The need by whose rating it is sorted.</param>
public readonly record struct FrameworkOrder(ProjectSize? Size, string? NeedKey)
{
    public static FrameworkOrder ByName => default;

    public static FrameworkOrder BySize(ProjectSize size) => new(size, null);

    public static FrameworkOrder ByNeed(string key) => new(null, key);

    /// <summary>Sorts frameworks that come in the order of their names.</summary>
    public IEnumerable<FrameworkSummary> Sort(IEnumerable<FrameworkSummary> byName)
    {
        var (size, need) = (Size, NeedKey);
        return size is null && need is null
            ? byName
            : byName.OrderByDescending(f => size is { } s ? Rating(f.Sizes, s) : Rating(f.Needs, need!));
    }

    private static double Rating<TKey>(IReadOnlyDictionary<TKey, double> ratings, TKey key) =>
        ratings.TryGetValue(key, out var value) ? value : -1;
}
