using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Web.Search;

/// <summary>The frameworks an address asks for, and how many each further choice would leave.</summary>
/// <param name="Frameworks">In the order that is asked for.</param>
/// <param name="ReadAs">How the text was read where nothing has it as it is; null where it was taken as it is.</param>
internal sealed record FoundFrameworks(IReadOnlyList<FrameworkSummary> Frameworks, FrameworkMatches Matches, string? ReadAs)
{
    public static FoundFrameworks None { get; } = new([], new FrameworkIndex([], default).Match([]), null);

    public int Pages => Math.Max(1, (Frameworks.Count + FrameworkQuery.PerPage - 1) / FrameworkQuery.PerPage);

    public IEnumerable<FrameworkSummary> Page(int number) => Frameworks.Skip((number - 1) * FrameworkQuery.PerPage).Take(FrameworkQuery.PerPage);
}

/// <summary>Finds the frameworks an address asks for.</summary>
internal sealed class FrameworkSearch(TextSearch texts)
{
    public FoundFrameworks Find(CatalogSnapshot catalog, FrameworkQuery query, DateOnly today)
    {
        var named = query.Text.Length == 0 ? null : texts.Find(query.Text, catalog);
        var frameworks = named?.Entries.Select(e => e.Content).OfType<FrameworkSummary>().ToList();
        var matches = FrameworkIndex.Of(catalog, today).Match(query.Wanted, frameworks);

        // What a text finds comes best first unless an order is asked for.
        return new FoundFrameworks(
            frameworks is null || query.IsSorted ? [.. query.Order.Sort(matches.Frameworks)] : [.. frameworks.Where(matches.Contains)],
            matches,
            named?.ReadAs);
    }
}
