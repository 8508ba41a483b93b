using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Editing;

/// <summary>How another framework is rated for the same.</summary>
internal sealed record ComparedRating(string Slug, string Name, Rating Rating);

/// <summary>Finds the published ratings that stand beside one that is changed, so that all are measured alike.</summary>
internal sealed class ComparedRatings(GuideRequest guide)
{
    /// <summary>More tell an editor nothing, and each profile is read from the store.</summary>
    private const int Most = 20;

    /// <summary>The highest first.</summary>
    /// <param name="group">"sizes" or "needs".</param>
    /// <param name="except">The slug of the framework that is changed.</param>
    public IReadOnlyList<ComparedRating> Of(CatalogSnapshot catalog, string group, string key, string except)
    {
        var size = Enum.GetValues<ProjectSize>().FirstOrDefault(s => CatalogWords.Word(s) == key);
        double? ValueOf(FrameworkSummary f) =>
            group == "needs" ? f.Needs.TryGetValue(key, out var need) ? need : null : f.Sizes.TryGetValue(size, out var value) ? value : null;
        Rating? RatingOf(FrameworkProfile p) => group == "needs" ? p.Needs.GetValueOrDefault(key) : p.Sizes.GetValueOrDefault(size);
        var rated = catalog.Frameworks.Where(f => f.Slug != except && ValueOf(f) is not null).OrderByDescending(ValueOf).ThenBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return
        [
            .. Spread(rated)
                .Select(f => guide.FindProfile(f.Slug) is { } found && RatingOf(found.Profile) is { } rating ? new ComparedRating(f.Slug, f.Name, rating) : null)
                .OfType<ComparedRating>(),
        ];
    }

    /// <summary>Of many, some from the highest to the lowest.</summary>
    private static IEnumerable<FrameworkSummary> Spread(List<FrameworkSummary> rated) =>
        rated.Count <= Most ? rated : Enumerable.Range(0, Most).Select(i => rated[i * (rated.Count - 1) / (Most - 1)]);
}
