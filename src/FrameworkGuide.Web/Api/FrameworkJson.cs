using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>A framework in a list.</summary>
/// <param name="Language">The main language.</param>
/// <param name="Sizes">The ratings, 0 to 5, by size; null is not rated.</param>
/// <param name="Support">Null where no released cycle is known.</param>
internal sealed record FrameworkRowJson(
    string Slug,
    string Name,
    string Language,
    IReadOnlyList<string> Languages,
    string? Style,
    string? Licence,
    IReadOnlyDictionary<string, double?> Sizes,
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
        Enum.GetValues<ProjectSize>().ToDictionary(Texts.Word, s => framework.Sizes.TryGetValue(s, out var value) ? value : (double?)null),
        SupportJson.Of(framework.Releases, today),
        framework.Reviewed);
}

/// <summary>The support of the newest released cycle on the UTC day of the answer, and the cycle supported longest.</summary>
/// <param name="Status">One of active, security-only, ended, no-end-date, security-end-not-published.</param>
/// <param name="Until">The last day the status speaks of.</param>
internal sealed record SupportJson(string Cycle, string Status, DateOnly? Until, string Text, string? LongestSupportedCycle, DateOnly? LongestSupportedUntil)
{
    public static SupportJson? Of(IReadOnlyList<Release> releases, DateOnly today) => FrameworkSupport.Of(releases, today) is { } support
        ? new SupportJson(
            support.Newest.Cycle,
            Texts.Word(support.Status.Kind),
            support.Status.Until,
            Texts.Support(support.Status),
            support.LongestSupported?.Cycle,
            support.LongestSupported?.SupportEnds)
        : null;
}

/// <summary>Everything the guide says of a framework.</summary>
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
        profile.Evidence.ToDictionary(e => e.Key, e => new EvidenceJson(e.Value.Sources, e.Value.AsOf?.ToString(), e.Value.Note)),
        profile.Reviewed,
        SupportJson.Of(profile.Releases, today),
        profile.Sizes.ToDictionary(s => Texts.Word(s.Key), s => RatingJson.Of(s.Value, profile)),
        profile.Needs.ToDictionary(n => n.Key, n => RatingJson.Of(n.Value, profile)),
        profile.Capabilities.ToDictionary(c => c.Key, c => new CapabilityJson(Texts.Word(c.Value.Level), c.Value.Via, c.Value.Note, c.Value.Source)),
        [.. profile.Releases.Select(r => ReleaseJson.Of(r, today))],
        [.. profile.Metrics.Select(MetricJson.Of)],
        PointJson.Of(profile.Strengths),
        PointJson.Of(profile.Weaknesses),
        PointJson.Of(profile.Pitfalls),
        [.. profile.UsedBy.Select(u => new UserJson(u.Who, u.Note, u.Source))],
        body);
}

internal sealed record EvidenceJson(IReadOnlyList<string> Sources, string? AsOf, string? Note);

/// <param name="Value">0 to 5.</param>
/// <param name="Checked">When its evidence was last looked at.</param>
internal sealed record RatingJson(double Value, string Why, IReadOnlyList<string> Sources, DateOnly? Checked)
{
    public static RatingJson Of(Rating rating, FrameworkProfile profile) => new(rating.Value, rating.Why, rating.Sources, rating.Checked ?? profile.Reviewed);
}

/// <param name="Level">One of built-in, official, community, none.</param>
internal sealed record CapabilityJson(string Level, string? Via, string? Note, string? Source);

internal sealed record ReleaseJson(
    string Cycle,
    DateOnly? Released,
    DateOnly? ActiveSupportUntil,
    DateOnly? SecuritySupportUntil,
    string Status,
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
        Texts.Word(SupportStatus.Of(release, today).Kind),
        release.Latest,
        release.LatestDate,
        release.Lts,
        release.Source,
        release.Note);
}

/// <param name="Min">The number, or the lower end of the range the source gives.</param>
/// <param name="Max">The number, or the upper end of that range.</param>
internal sealed record MetricJson(string Key, double Min, double Max, string? AsOf, string? Population, string? Source, string? Note)
{
    public static MetricJson Of(MetricReading reading) =>
        new(reading.Key, reading.Value.Min, reading.Value.Max, reading.AsOf?.ToString(), reading.Population, reading.Source, reading.Note);
}

internal sealed record PointJson(string Text, string? Source)
{
    public static IReadOnlyList<PointJson> Of(IReadOnlyList<Point> points) => [.. points.Select(p => new PointJson(p.Text, p.Source))];
}

internal sealed record UserJson(string Who, string? Note, string? Source);

/// <param name="Scale">What ratings of 1, 3 and 5 mean.</param>
internal sealed record NeedJson(string Key, string Title, string Question, string? Help, string? Group, IReadOnlyDictionary<string, string> Scale)
{
    public static NeedJson Of(Need need) => new(
        need.Key,
        need.Title,
        need.Question,
        need.Help,
        need.Group.Length == 0 ? null : need.Group,
        need.Scale.OrderBy(s => s.Key).ToDictionary(s => Texts.Number(s.Key), s => s.Value));
}

/// <param name="Near">How much of what its users know carries over, 0 to 1, by language; one way only.</param>
internal sealed record LanguageJson(string Name, IReadOnlyDictionary<string, double> Near);
