using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Comparison;

/// <summary>Finds the ratings that stand beside one that is changed, so that all are measured alike.</summary>
public static class ComparedRatings
{
    /// <summary>More tell an editor nothing, and each is in a profile that has to be read.</summary>
    private const int Most = 20;

    /// <summary>The highest first; of many, some from the highest to the lowest.</summary>
    /// <param name="group">"sizes" or "needs".</param>
    /// <param name="except">The slug of the framework that is changed.</param>
    /// <param name="profile">Finds a profile by its slug.</param>
    public static IReadOnlyList<ComparedRating> Of(
        CatalogSnapshot catalog, string group, string key, string except, Func<string, FrameworkProfile?> profile)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(profile);
        var size = Enum.GetValues<ProjectSize>().FirstOrDefault(s => CatalogWords.Word(s) == key);
        double? ValueOf(FrameworkSummary f) => group == "needs" ? Find(f.Needs, key) : Find(f.Sizes, size);
        var rated = catalog.Frameworks.Where(f => f.Slug != except && ValueOf(f) is not null)
            .OrderByDescending(ValueOf).ThenBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ToList();
        Rating? RatingOf(FrameworkProfile? p) =>
            group == "needs" ? p?.Needs.GetValueOrDefault(key) : p?.Sizes.GetValueOrDefault(size);
        return
        [
            .. from framework in Spread(rated)
               let rating = RatingOf(profile(framework.Slug))
               where rating is not null
               select new ComparedRating(framework.Slug, framework.Name, rating),
        ];
    }

    private static double? Find<TKey>(IReadOnlyDictionary<TKey, double> ratings, TKey key) =>
        ratings.TryGetValue(key, out var rating) ? rating : null;

    private static IEnumerable<FrameworkSummary> Spread(List<FrameworkSummary> rated) =>
        rated.Count <= Most ? rated : Enumerable.Range(0, Most).Select(i => rated[i * (rated.Count - 1) / (Most - 1)]);
}
