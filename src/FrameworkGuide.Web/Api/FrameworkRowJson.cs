using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>A framework in a list.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Language">The main language.</param>
/// <param name="Languages">All its languages, the main one first.</param>
/// <param name="Style">What kind of framework it is; null where the guide does not say.</param>
/// <param name="Licence">An SPDX expression; null where the guide does not say.</param>
/// <param name="Sizes">How well it suits small, medium and large projects, 0 to 5; null is not rated, which is not 0.</param>
/// <param name="Support">The support of its newest release cycle; null where no released cycle is known.</param>
/// <param name="Reviewed">The day an editor last checked the whole profile against its sources.</param>
internal sealed record FrameworkRowJson(
    string Slug,
    string Name,
    string Language,
    IReadOnlyList<string> Languages,
    string? Style,
    string? Licence,
    [property: Range(0, 5)] IReadOnlyDictionary<string, double?> Sizes,
    SupportJson? Support,
    DateOnly? Reviewed)
{
    public static FrameworkRowJson Of(FrameworkSummary framework, DateOnly today) => new(
        framework.Slug,
        framework.Name,
        framework.Languages[0],
        framework.Languages,
        framework.Style,
        framework.Licence,
        Enum.GetValues<ProjectSize>().ToDictionary(
            CatalogWords.Word, s => framework.Sizes.TryGetValue(s, out var value) ? value : (double?)null),
        SupportJson.Of(framework.Releases, today),
        framework.Reviewed);
}

/// <summary>The support of the newest released cycle on the UTC day of the answer, and the cycle supported longest.</summary>
/// <param name="Cycle">The newest released cycle; text, because 6.10 is not 6.1.</param>
/// <param name="Status">What is known of that cycle's support. No published end date is never read as supported.</param>
/// <param name="Until">The last day the status speaks of; null where no end is published.</param>
/// <param name="Text">The status in words.</param>
/// <param name="LongestSupportedCycle">The cycle whose published support ends last; null where none is known.</param>
/// <param name="LongestSupportedUntil">The last day of that support.</param>
internal sealed record SupportJson(
    string Cycle,
    [property: AllowedValues("no-end-date", "active", "security-only", "security-end-not-published", "ended")] string Status,
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
