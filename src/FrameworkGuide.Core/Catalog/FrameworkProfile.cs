namespace FrameworkGuide.Core.Catalog;

/// <summary>Everything the guide says of one framework but the text of its page.</summary>
/// <param name="Slug">Its name in addresses: lower-case letters, digits and single hyphens.</param>
/// <param name="Languages">At least one; the first is the main one.</param>
/// <param name="Licence">An SPDX expression.</param>
/// <param name="Evidence">Keyed by the fact: runtime, licence, governance, first-release, releases.</param>
/// <param name="Reviewed">When an editor last checked the whole profile against its sources.</param>
/// <param name="Sizes">Ratings by size; a size that is missing is not rated.</param>
/// <param name="Needs">Ratings by need key; a need that is missing is not rated.</param>
/// <param name="Capabilities">By capability key; one that is missing is unknown.</param>
public sealed record FrameworkProfile(
    string Slug,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Languages,
    string? Runtime,
    string? Style,
    string? Licence,
    string? Website,
    string? Docs,
    string? Repository,
    PartialDate? FirstRelease,
    string? Governance,
    IReadOnlyDictionary<string, Evidence> Evidence,
    DateOnly? Reviewed,
    IReadOnlyDictionary<ProjectSize, Rating> Sizes,
    IReadOnlyDictionary<string, Rating> Needs,
    IReadOnlyDictionary<string, Capability> Capabilities,
    IReadOnlyList<Release> Releases,
    IReadOnlyList<MetricReading> Metrics,
    IReadOnlyList<Point> Strengths,
    IReadOnlyList<Point> Weaknesses,
    IReadOnlyList<Point> Pitfalls,
    IReadOnlyList<KnownUser> UsedBy) : DocumentContent
{
    /// <summary>What lists, filters and the ranking need.</summary>
    public FrameworkSummary Summarize() => new(
        Slug,
        Name,
        Aliases,
        Languages,
        Style,
        Licence,
        Reviewed,
        Sizes.ToDictionary(s => s.Key, s => s.Value.Value),
        Needs.ToDictionary(n => n.Key, n => n.Value.Value),
        Capabilities.ToDictionary(c => c.Key, c => c.Value.Level),
        Releases);
}
