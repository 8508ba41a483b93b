using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>Where a plain fact comes from.</summary>
/// <param name="Sources">Addresses of the evidence.</param>
/// <param name="AsOf">When it was so: a year, a month or a day.</param>
/// <param name="Note">What has to be said beside it.</param>
internal sealed record EvidenceJson(IReadOnlyList<string> Sources, string? AsOf, string? Note);

/// <summary>An editor's judgement, with its reason.</summary>
/// <param name="Value">From 0, not at all, to 5, as well as any.</param>
/// <param name="Why">The reason in one sentence.</param>
/// <param name="Sources">Addresses of the evidence; at least one.</param>
/// <param name="Checked">The day its evidence was last looked at.</param>
internal sealed record RatingJson(
    [property: Range(0, 5)] double Value, string Why, IReadOnlyList<string> Sources, DateOnly? Checked)
{
    public static RatingJson Of(Rating rating, FrameworkProfile profile) =>
        new(rating.Value, rating.Why, rating.Sources, rating.Checked ?? profile.Reviewed);
}

/// <summary>How a framework provides a capability.</summary>
/// <param name="Level">built-in: part of it; official: a separate package of the same project; community: a package by others; none: looked for, and not found.</param>
/// <param name="Via">The module or package that provides it.</param>
/// <param name="Note">What has to be said beside it.</param>
/// <param name="Source">The address of the evidence.</param>
internal sealed record CapabilityJson(
    [property: AllowedValues("none", "community", "official", "built-in")] string Level, string? Via, string? Note,
    string? Source);

/// <summary>A release cycle, and how long it is supported. The last day of a support counts.</summary>
/// <param name="Cycle">Its name; text, because 6.10 is not 6.1.</param>
/// <param name="Released">The day of its first release; null where it is not known.</param>
/// <param name="ActiveSupportUntil">The last day on which bugs are fixed; null where none is published.</param>
/// <param name="SecuritySupportUntil">The last day on which security holes are fixed; null where none is published.</param>
/// <param name="Status">What follows from those two on the UTC day of the answer.</param>
/// <param name="Latest">The newest version of the cycle.</param>
/// <param name="LatestDate">The day of that version.</param>
/// <param name="Lts">Whether the project calls it a long-term support release.</param>
/// <param name="Source">The address of the evidence.</param>
/// <param name="Note">What has to be said beside it.</param>
internal sealed record ReleaseJson(
    string Cycle,
    DateOnly? Released,
    DateOnly? ActiveSupportUntil,
    DateOnly? SecuritySupportUntil,
    [property: AllowedValues("no-end-date", "active", "security-only", "security-end-not-published", "ended")] string Status,
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

/// <summary>One figure at one time.</summary>
/// <param name="Key">Which figure it is.</param>
/// <param name="Min">The number, or the lower end of the range the source gives.</param>
/// <param name="Max">The number, or the upper end of that range.</param>
/// <param name="AsOf">When it was so: a year, a month or a day.</param>
/// <param name="Population">Who or what was counted.</param>
/// <param name="Source">The address of the evidence.</param>
/// <param name="Note">What has to be said beside it.</param>
internal sealed record MetricJson(
    string Key, double Min, double Max, string? AsOf, string? Population, string? Source, string? Note)
{
    public static MetricJson Of(MetricReading reading) =>
        new(reading.Key, reading.Value.Min, reading.Value.Max, reading.AsOf?.ToString(), reading.Population, reading.Source, reading.Note);
}

/// <summary>A strength, a weakness or a pitfall.</summary>
/// <param name="Text">What it is, in a sentence.</param>
/// <param name="Source">The address of the evidence.</param>
internal sealed record PointJson(string Text, string? Source)
{
    public static IReadOnlyList<PointJson> Of(IReadOnlyList<Point> points) =>
        [.. points.Select(p => new PointJson(p.Text, p.Source))];
}

/// <summary>Who is known to run a framework.</summary>
/// <param name="Who">The name.</param>
/// <param name="Note">What it is used for, or since when.</param>
/// <param name="Source">The address of the evidence.</param>
internal sealed record UserJson(string Who, string? Note, string? Source);
