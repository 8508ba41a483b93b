using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>
/// The support of the newest release line on the UTC day of the response, and the line supported longest.
/// </summary>
/// <param name="Cycle">The newest release line; text, because 6.10 is not 6.1.</param>
/// <param name="Status">What is known of the support of that line. No published end date is never read
/// as supported.</param>
/// <param name="Until">The last day the status covers; null where no end is published.</param>
/// <param name="Text">The status in words.</param>
/// <param name="LongestSupportedCycle">The release line whose published support ends last; null if none is
/// known.</param>
/// <param name="LongestSupportedUntil">The last day of that support.</param>
internal sealed record SupportJson(
    string Cycle,
    [property: AllowedValues(
        "no-end-date", "active", "security-only", "security-end-not-published", "ended")] string Status,
    DateOnly? Until,
    string Text,
    string? LongestSupportedCycle,
    DateOnly? LongestSupportedUntil)
{
    public static SupportJson? Of(IReadOnlyList<Release> releases, DateOnly today) =>
        FrameworkSupport.Of(releases, today) is { } support
        ? new SupportJson(
            support.Newest.Cycle,
            CatalogWords.Word(support.Status.Kind),
            support.Status.Until,
            CatalogWords.Support(support.Status),
            support.LongestSupported?.Cycle,
            support.LongestSupported?.SupportEnds)
        : null;
}
