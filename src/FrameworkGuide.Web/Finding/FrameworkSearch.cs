using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Finding;

/// <summary>The frameworks an address asks for, and how many each further choice would leave.</summary>
/// <param name="Frameworks">In the order that is asked for.</param>
internal sealed record FoundFrameworks(IReadOnlyList<FrameworkSummary> Frameworks, ChoiceCounts Counts)
{
    public int Pages => Math.Max(1, (Frameworks.Count + FrameworkQuery.PerPage - 1) / FrameworkQuery.PerPage);

    public IEnumerable<FrameworkSummary> Page(int number) => Frameworks.Skip((number - 1) * FrameworkQuery.PerPage).Take(FrameworkQuery.PerPage);
}

/// <summary>Finds the frameworks an address asks for.</summary>
internal sealed class FrameworkSearch(TextSearch texts)
{
    public FoundFrameworks Find(CatalogSnapshot catalog, FrameworkQuery query, DateOnly today)
    {
        IReadOnlyList<FrameworkSummary> named = query.Text.Length == 0 ? catalog.Frameworks : texts.FindFrameworks(query.Text, catalog);
        var (found, counts) = (new List<FrameworkSummary>(), new ChoiceCounts());
        foreach (var framework in named)
        {
            var support = FrameworkSupport.Of(framework.Releases, today)?.Status.Kind;
            var unmet = query.Filter.Unmet(framework, support);
            if (unmet == FilterProperties.None)
                found.Add(framework);
            counts.Count(framework, support, unmet);
        }

        // What a text finds comes best first unless an order is asked for.
        return new FoundFrameworks(
            query.Text.Length == 0 ? [.. query.Order.Sort(found)]
            : query.IsSorted ? [.. query.Order.Sort(found.OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase))]
            : found,
            counts);
    }
}
