using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>The frameworks an address asks for, and how many each further choice would leave.</summary>
/// <param name="Frameworks">In the order that is asked for.</param>
/// <param name="ReadAs">How the text was read where nothing has it as it is; null where it was taken as it is.</param>
public sealed record FoundFrameworks(
    IReadOnlyList<FrameworkSummary> Frameworks, FrameworkMatches Matches, string? ReadAs)
{
    public static FoundFrameworks None { get; } = new([], new FrameworkIndex([], default).Match([]), null);

    /// <summary>At least 1.</summary>
    public int Pages => Math.Max(1, (Frameworks.Count + FrameworkQuery.PerPage - 1) / FrameworkQuery.PerPage);

    /// <summary>Filters and sorts. What a text finds comes best first unless an order is asked for.</summary>
    /// <param name="today">The UTC day of the support.</param>
    /// <param name="named">What the text of the query finds; null where it has none.</param>
    public static FoundFrameworks Select(
        CatalogSnapshot catalog, FrameworkQuery query, DateOnly today, FoundTexts? named)
    {
        ArgumentNullException.ThrowIfNull(query);
        var frameworks = named?.Entries.Select(e => e.Content).OfType<FrameworkSummary>().ToList();
        var matches = FrameworkIndex.Of(catalog, today).Match(query.Wanted, frameworks);
        return new FoundFrameworks(
            frameworks is null || query.IsSorted
                ? [.. query.Order.Sort(matches.Frameworks)]
                : [.. frameworks.Where(matches.Contains)],
            matches,
            named?.ReadAs);
    }

    /// <param name="number">From 1.</param>
    public IEnumerable<FrameworkSummary> Page(int number) =>
        Frameworks.Skip((number - 1) * FrameworkQuery.PerPage).Take(FrameworkQuery.PerPage);
}
