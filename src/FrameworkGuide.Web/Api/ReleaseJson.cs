using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>A release line and how long it is supported. The last day counts.</summary>
/// <param name="Cycle">Its name; text, because 6.10 is not 6.1.</param>
/// <param name="Released">The day of its first release; null where it is not known.</param>
/// <param name="ActiveSupportUntil">The last day on which bugs are fixed; null where none is published.</param>
/// <param name="SecuritySupportUntil">The last day on which security holes are fixed; null where
/// none is published.</param>
/// <param name="Status">What follows from those two on the UTC day of the answer.</param>
/// <param name="Latest">The newest version of the release line.</param>
/// <param name="LatestDate">The day of that version.</param>
/// <param name="Lts">Whether the project calls it a long-term support release.</param>
/// <param name="Source">The address of the evidence.</param>
/// <param name="Note">What a reader should know.</param>
internal sealed record ReleaseJson(
    string Cycle,
    DateOnly? Released,
    DateOnly? ActiveSupportUntil,
    DateOnly? SecuritySupportUntil,
    [property: AllowedValues(
        "no-end-date", "active", "security-only", "security-end-not-published", "ended")] string Status,
    string? Latest,
    DateOnly? LatestDate,
    bool Lts,
    string? Source,
    string? Note)
{
    public static ReleaseJson Of(Release release, DateOnly today) => new(
        release.Cycle,
        release.Released,
        release.ActiveSupportUntil,
        release.SecuritySupportUntil,
        CatalogWords.Word(SupportStatus.Of(release, today).Kind),
        release.Latest,
        release.LatestDate,
        release.Lts,
        release.Source,
        release.Note);
}
