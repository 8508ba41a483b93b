using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Finding;

/// <summary>Finds the frameworks an address asks for.</summary>
internal static class FrameworkSearch
{
    public static IReadOnlyList<FrameworkSummary> Find(CatalogSnapshot catalog, FrameworkQuery query, DateOnly today) =>
        [.. query.Order.Sort(catalog.Frameworks.Where(f => IsNamed(f, query.Text) && query.Filter.Matches(f, today)))];

    private static bool IsNamed(FrameworkSummary framework, string text) =>
        text.Length == 0
        || framework.Aliases.Append(framework.Name).Append(framework.Slug).Any(n => n.Contains(text, StringComparison.OrdinalIgnoreCase));
}
