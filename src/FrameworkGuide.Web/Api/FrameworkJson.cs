using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>Everything the guide says of a framework.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Aliases">Other names it goes by.</param>
/// <param name="Language">The main language.</param>
/// <param name="Languages">All its languages, the main one first.</param>
/// <param name="Runtime">What it runs on.</param>
/// <param name="Style">What kind of framework it is.</param>
/// <param name="Licence">An SPDX expression.</param>
/// <param name="Website">The address of its home page.</param>
/// <param name="Docs">The address of its documentation.</param>
/// <param name="Repository">The address of its source code.</param>
/// <param name="FirstRelease">A year, a month or a day: 2005, 2005-07 or 2005-07-21.</param>
/// <param name="Governance">Who decides about it.</param>
/// <param name="Evidence">Where plain facts come from, by fact: runtime, licence, governance,
/// first-release, releases.</param>
/// <param name="Reviewed">The day an editor last checked the whole profile against its sources.</param>
/// <param name="Support">The support of its newest release line; null if no released line is known.</param>
/// <param name="Sizes">How well it suits projects, by size: small, medium, large. A size that is
/// missing is not rated.</param>
/// <param name="Needs">How well it meets needs, by the need's key. A need that is missing is not rated.</param>
/// <param name="Capabilities">By the capability's key. One that is missing is unknown, which is not none.</param>
/// <param name="Releases">Its release lines, in the order of the profile.</param>
/// <param name="Metrics">Figures about it, each with its date and source.</param>
/// <param name="Strengths">What speaks for it.</param>
/// <param name="Weaknesses">What speaks against it.</param>
/// <param name="Pitfalls">What surprises people who use it.</param>
/// <param name="UsedBy">Who is known to run it.</param>
/// <param name="Body">The text of its page, as HTML.</param>
internal sealed record FrameworkJson(
    string Slug,
    string Name,
    IReadOnlyList<string> Aliases,
    string Language,
    IReadOnlyList<string> Languages,
    string? Runtime,
    string? Style,
    string? Licence,
    string? Website,
    string? Docs,
    string? Repository,
    string? FirstRelease,
    string? Governance,
    IReadOnlyDictionary<string, EvidenceJson> Evidence,
    DateOnly? Reviewed,
    SupportJson? Support,
    IReadOnlyDictionary<string, RatingJson> Sizes,
    IReadOnlyDictionary<string, RatingJson> Needs,
    IReadOnlyDictionary<string, CapabilityJson> Capabilities,
    IReadOnlyList<ReleaseJson> Releases,
    IReadOnlyList<MetricJson> Metrics,
    IReadOnlyList<PointJson> Strengths,
    IReadOnlyList<PointJson> Weaknesses,
    IReadOnlyList<PointJson> Pitfalls,
    IReadOnlyList<UserJson> UsedBy,
    string Body)
{
    public static FrameworkJson Of(FrameworkProfile profile, string body, DateOnly today) => new(
        profile.Slug,
        profile.Name,
        profile.Aliases,
        profile.Languages[0],
        profile.Languages,
        profile.Runtime,
        profile.Style,
        profile.Licence,
        profile.Website,
        profile.Docs,
        profile.Repository,
        profile.FirstRelease?.ToString(),
        profile.Governance,
        profile.Evidence.ToDictionary(
            e => e.Key, e => new EvidenceJson(e.Value.Sources, e.Value.AsOf?.ToString(), e.Value.Note)),
        profile.Reviewed,
        SupportJson.Of(profile.Releases, today),
        profile.Sizes.ToDictionary(s => CatalogWords.Word(s.Key), s => RatingJson.Of(s.Value, profile)),
        profile.Needs.ToDictionary(n => n.Key, n => RatingJson.Of(n.Value, profile)),
        profile.Capabilities.ToDictionary(c => c.Key, c => new CapabilityJson(
            CatalogWords.Word(c.Value.Level), c.Value.Via, c.Value.Note, c.Value.Source)),
        [.. profile.Releases.Select(r => ReleaseJson.Of(r, today))],
        [.. profile.Metrics.Select(MetricJson.Of)],
        PointJson.Of(profile.Strengths),
        PointJson.Of(profile.Weaknesses),
        PointJson.Of(profile.Pitfalls),
        [.. profile.UsedBy.Select(u => new UserJson(u.Who, u.Note, u.Source))],
        body);
}
