using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Decisions;

/// <summary>When a decision should be looked at again.</summary>
/// <param name="Why">Why then, as the end of a sentence.</param>
public sealed record RecordReview(DateOnly Day, string Why)
{
    /// <summary>
    /// As many days after the decision as the site reviews its pages after, or when the support of the newest release
    /// line of what is chosen ends, if that is before.
    /// </summary>
    /// <param name="decided">The UTC day.</param>
    /// <param name="chosen">Null where none is.</param>
    public static RecordReview Of(SiteSettings site, DateOnly decided, FrameworkSummary? chosen)
    {
        ArgumentNullException.ThrowIfNull(site);
        var usual = decided.AddDays(Math.Min(site.ReviewAfterDays, DateOnly.MaxValue.DayNumber - decided.DayNumber));
        var newest = chosen is null ? null : FrameworkSupport.Of(chosen.Releases, decided)?.Newest;
        return newest?.SupportEnds is { } ends && ends > decided && ends < usual
            ? new RecordReview(ends, RecordTexts.SupportEnds(chosen!.Name, newest.Cycle))
            : new RecordReview(usual, RecordTexts.ReviewedEvery(site.ReviewAfterDays));
    }
}
