namespace FrameworkGuide.Core.Catalog;

/// <summary>The needs that tell a framework from others.</summary>
public static class RatedNeeds
{
    /// <summary>
    /// The needs a framework is rated highest for, best first; of equal ones those first in which it is furthest ahead
    /// of all others, then the order of the content. What is rated as low as its lowest is not among them, unless all
    /// are equal.
    /// </summary>
    /// <param name="count">How many are wanted; all that tie with the last are named or counted.</param>
    public static TopList<(Need Need, double Value)> Highest(
        CatalogSnapshot catalog, FrameworkSummary framework, int count)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(framework);
        var (rated, ranges) = (Rated(catalog, framework), RatingRanges.Of(catalog));
        var lowest = rated.Count == 0 ? 0 : rated.Min(n => n.Value);
        var areEqual = rated.All(n => n.Value == lowest);
        return TopList.WithTies(
            [.. rated.Where(n => areEqual || n.Value > lowest).OrderByDescending(n => n.Value).ThenByDescending(
                n => ranges.Lead(n.Need.Key, n.Value))],
            count,
            n => n.Value);
    }

    /// <summary>
    /// The needs a framework is rated lowest for, worst first; of equal ones those first in which it is furthest behind
    /// all others, then the order of the content. What is rated as high as its highest is not among them: none is where
    /// all are equal.
    /// </summary>
    /// <param name="count">How many are wanted; all that tie with the last are named or counted.</param>
    public static TopList<(Need Need, double Value)> Lowest(
        CatalogSnapshot catalog, FrameworkSummary framework, int count)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(framework);
        var (rated, ranges) = (Rated(catalog, framework), RatingRanges.Of(catalog));
        var highest = rated.Count == 0 ? 0 : rated.Max(n => n.Value);
        return TopList.WithTies(
            [
                .. rated.Where(n => n.Value < highest)
                    .OrderBy(n => n.Value)
                    .ThenByDescending(n => ranges.Lag(n.Need.Key, n.Value)),
            ],
            count,
            n => n.Value);
    }

    private static List<(Need Need, double Value)> Rated(CatalogSnapshot catalog, FrameworkSummary framework) =>
        [.. catalog.Needs.Where(n => framework.Needs.ContainsKey(n.Key)).Select(n => (n, framework.Needs[n.Key]))];
}
