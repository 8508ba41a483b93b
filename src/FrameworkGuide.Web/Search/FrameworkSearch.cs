using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Web.Search;

/// <summary>Finds the frameworks an address asks for: words in the catalog's index, filters in memory.</summary>
internal sealed class FrameworkSearch(TextSearch texts)
{
    public FoundFrameworks Find(CatalogSnapshot catalog, FrameworkQuery query, DateOnly today) =>
        FoundFrameworks.Select(catalog, query, today, query.Text.Length == 0 ? null : texts.Find(query.Text, catalog));
}
