namespace FrameworkGuide.Core.Catalog;

/// <summary>How much of what users of a language know carries over to another.</summary>
/// <param name="Closeness">0 (nothing) to 1 (all), one way only.</param>
public sealed record LanguagePair(string From, string To, double Closeness)
{
    /// <summary>All that the content lists, the closest first, then by name.</summary>
    public static IReadOnlyList<LanguagePair> List(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. catalog.Languages.SelectMany(l => l.Near.Select(n => new LanguagePair(l.Name, n.Key, n.Value)))
                .OrderByDescending(p => p.Closeness)
                .ThenBy(p => p.From, StringComparer.Ordinal),
        ];
    }
}
