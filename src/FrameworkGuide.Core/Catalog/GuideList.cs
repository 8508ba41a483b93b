namespace FrameworkGuide.Core.Catalog;

/// <summary>Which articles a guide has.</summary>
public static class GuideList
{
    /// <summary>All but the about page, in the order of the content.</summary>
    public static IReadOnlyList<Guide> Articles(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Guides.Where(g => g.Slug != Guide.AboutSlug)];
    }

    /// <summary>The article about frameworks that have no profile; null where there is none.</summary>
    public static Guide? Others(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Guides.FirstOrDefault(g => g.Slug == Guide.OthersSlug);
    }

    /// <summary>
    /// The article about exactly these two frameworks; null where there is none, or where they are not two.
    /// </summary>
    /// <param name="slugs">Each once.</param>
    public static Guide? About(CatalogSnapshot catalog, IReadOnlyList<string> slugs)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(slugs);
        return slugs.Count == 2
            ? catalog.Guides.FirstOrDefault(g => g.Pair.Count == 2 && g.Pair.All(slugs.Contains))
            : null;
    }
}
