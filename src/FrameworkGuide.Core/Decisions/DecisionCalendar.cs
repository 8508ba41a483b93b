using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Days on which a decision is worth another look: ends of support, and reviews of profiles.</summary>
public static class DecisionCalendar
{
    /// <summary>By day.</summary>
    /// <param name="slugs">The frameworks of the result.</param>
    /// <param name="from">Earlier days are left out.</param>
    public static IReadOnlyList<CalendarEntry> List(
        CatalogSnapshot catalog, IEnumerable<string> slugs, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. slugs.Select(s => catalog.FrameworksBySlug.GetValueOrDefault(s)).OfType<FrameworkSummary>()
                .SelectMany(f => Support(f).Concat(Review(f, catalog.Site)))
                .Where(e => e.Day >= from)
                .OrderBy(e => e.Day).ThenBy(e => e.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<CalendarEntry> Support(FrameworkSummary framework)
    {
        foreach (var release in framework.Releases.DistinctBy(r => r.Cycle))
        {
            var line = $"{framework.Name} {release.Cycle}";
            CalendarEntry Entry(string kind, DateOnly day, string title, string text) =>
                new($"{kind}-{framework.Slug}-{release.Cycle}", day, title, text,
                    SiteMap.Framework(framework.Slug) + "#support");
            if (release.SupportEnds is { } end)
                yield return Entry("end", end, $"Support of {line} ends",
                    $"{English.Day(end)} is the last day on which {line} gets fixes.");
            if (release.ActiveSupportUntil is { } active && release.SecuritySupportUntil > active)
                yield return Entry("bugs", active, $"{line}: security fixes only from now on",
                    $"{English.Day(active)} is the last day on which {line} gets bug fixes; security holes are fixed "
                        + $"until {English.Day(release.SecuritySupportUntil!.Value)}.");
        }
    }

    private static IEnumerable<CalendarEntry> Review(FrameworkSummary framework, SiteSettings site)
    {
        if (framework.Reviewed is not { } reviewed || DateOnly.MaxValue.DayNumber - reviewed.DayNumber
            < site.ReviewAfterDays)
            yield break;
        yield return new CalendarEntry(
            $"review-{framework.Slug}", reviewed.AddDays(site.ReviewAfterDays),
            $"The evidence for {framework.Name} is due for a review",
            $"The profile of {framework.Name} was last checked against its sources on {English.Day(reviewed)}.",
            SiteMap.Framework(framework.Slug));
    }
}
