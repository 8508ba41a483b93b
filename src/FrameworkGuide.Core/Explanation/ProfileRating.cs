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
    /// <param name="today">The UTC day.</param>
    public static ProfileRating Of(
        string title, Rating? rating, (double Lowest, double Highest)? others, FrameworkProfile profile,
        SiteSettings site, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(site);
        var looked = rating?.Checked ?? profile.Reviewed;
        return new ProfileRating(
            title,
            rating,
            others,
            rating?.Checked != profile.Reviewed ? rating?.Checked : null,
            !site.IsReviewOverdue(looked, today)
                ? null
                : looked is null ? CatalogWords.NotReviewed : "evidence overdue for a check");
    }
}
