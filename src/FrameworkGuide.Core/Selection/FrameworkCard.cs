using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>A framework in a list.</summary>
/// <param name="Kind">What it is, in which language, and its licence where that is known.</param>
/// <param name="SortedBy">The rating that the list is sorted by; null where it is sorted otherwise.</param>
/// <param name="Ratings">The sizes, but for the one that the list is sorted by.</param>
/// <param name="Support">Of its newest released cycle; null where none is known.</param>
/// <param name="Needs">The needs it is rated highest and lowest for, under their titles.</param>
/// <param name="Reviewed">The day of its last review; null where there was none.</param>
/// <param name="IsOverdue">Whether a review is overdue.</param>
public sealed record FrameworkCard(
    string Slug,
    string Name,
    string Kind,
    TitledRating? SortedBy,
    FrameworkSupport? Support,
    IReadOnlyList<TitledRating> Ratings,
    IReadOnlyList<(string Title, string Text)> Needs,
    DateOnly? Reviewed,
    bool IsOverdue)
{
    private const int MostRated = 3;

    /// <param name="order">What the list is sorted by.</param>
    /// <param name="today">The UTC day.</param>
    public static FrameworkCard Of(
        FrameworkSummary framework, CatalogSnapshot catalog, FrameworkOrder order, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(catalog);
        return new FrameworkCard(
            framework.Slug,
            framework.Name,
            CatalogWords.Kind(framework.Style, framework.Languages)
                + (framework.Licence is null ? "" : $" · {framework.Licence}"),
            order.TitleIn(catalog) is { } title ? new TitledRating(title, order.RatingOf(framework)) : null,
            FrameworkSupport.Of(framework.Releases, today),
            [.. Enum.GetValues<ProjectSize>().Where(s => s != order.Size).Select(
                s => new TitledRating(CatalogWords.Size(s), framework.RatingFor(s)))],
            [
                .. new[] { ("Rated highest", RatedNeeds.Highest(catalog, framework, MostRated)), (
                    "Rated lowest", RatedNeeds.Lowest(catalog, framework, MostRated)) }
                    .Where(r => r.Item2.Shown.Count > 0)
                    .Select(r => (r.Item1, CatalogWords.Needs(r.Item2))),
            ],
            framework.Reviewed,
            framework.Reviewed is not null && catalog.Site.IsReviewOverdue(framework.Reviewed, today));
    }
}
