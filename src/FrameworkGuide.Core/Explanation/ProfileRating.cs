using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A rating of a profile beside those of all others.</summary>
/// <param name="Rating">Null where it is not rated.</param>
/// <param name="Others">
/// The lowest and the highest rating, 0 to 5, of all other frameworks; null where no other is rated.
/// </param>
/// <param name="Checked">
/// The day its evidence was last looked at, where that is another day than the review of the whole profile.
/// </param>
/// <param name="Overdue">What is said where its evidence is overdue for a check; else null.</param>
public sealed record ProfileRating(
    string Title, Rating? Rating, (double Lowest, double Highest)? Others, DateOnly? Checked, string? Overdue)
{
    /// <param name="ratingOf">The same rating of another framework.</param>
    /// <param name="today">The UTC day.</param>
    public static ProfileRating Of(
        string title, Rating? rating, FrameworkProfile profile, CatalogSnapshot catalog,
        Func<FrameworkSummary, double?> ratingOf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(catalog);
        var looked = rating?.Checked ?? profile.Reviewed;
        return new ProfileRating(
            title,
            rating,
            RangeOf(catalog.Frameworks, profile.Slug, ratingOf),
            rating?.Checked != profile.Reviewed ? rating?.Checked : null,
            !catalog.Site.IsReviewOverdue(looked, today)
                ? null
                : looked is null ? CatalogWords.NotReviewed : "evidence overdue for a check");
    }

    private static (double Lowest, double Highest)? RangeOf(
        IReadOnlyList<FrameworkSummary> frameworks, string except, Func<FrameworkSummary, double?> ratingOf)
    {
        var (lowest, highest) = (double.MaxValue, double.MinValue);
        foreach (var framework in frameworks)
            if (framework.Slug != except && ratingOf(framework) is { } rating)
                (lowest, highest) = (Math.Min(lowest, rating), Math.Max(highest, rating));
        return lowest > highest ? null : (lowest, highest);
    }
}
