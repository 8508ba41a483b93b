namespace FrameworkGuide.Core.Catalog;

/// <summary>Needs under one heading.</summary>
/// <param name="Title">Empty where the content gives none.</param>
public sealed record NeedGroup(string Title, IReadOnlyList<Need> Needs)
{
    /// <summary>The needs of a catalog by their headings, in the order of the content.</summary>
    public static IReadOnlyList<NeedGroup> Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Needs.GroupBy(n => n.Group).Select(g => new NeedGroup(g.Key, [.. g]))];
    }
}
