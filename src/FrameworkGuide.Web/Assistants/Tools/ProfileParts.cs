using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>The parts of a profile as claims.</summary>
internal sealed class ProfileParts(ToolCall call, FrameworkProfile profile)
{
    private readonly List<UnknownJson> _unknown = [];

    /// <summary>In the order they are given.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "facts", "support", "releases", "sizes", "needs", "capabilities", "metrics", "strengths", "weaknesses",
        "pitfalls", "users",
    ];

    /// <summary>Needs and capabilities that were asked for and are none.</summary>
    public IReadOnlyList<UnknownJson> Unknown => _unknown;

    private Claims Claims => call.Claims;

    private string Page { get; } = SiteMap.Framework(profile.Slug);

    public IReadOnlyList<ClaimJson> All(string part) => part switch
    {
        "facts" => [.. ProfileFact.List(profile).Select(
            f => Claims.Fact(Key(f.Label), f.Label, f.Value, f.Evidence, profile))],
        "support" => [Claims.Support(profile)],
        "releases" => [.. profile.Releases.Select(Release)],
        "sizes" => [.. Enum.GetValues<ProjectSize>().Select(s => Claims.Rating(
            CatalogWords.Word(s), CatalogWords.Size(s), profile.Sizes.GetValueOrDefault(s), profile))],
        "needs" => [.. call.Catalog.Needs.Select(n => Need(n.Key))],
        "capabilities" => [.. call.Catalog.Capabilities.SelectMany(g => g.Items).Select(i => Capability(i.Key))],
        "metrics" => [.. profile.Metrics.Select(Metric)],
        "strengths" => Points(profile.Strengths),
        "weaknesses" => Points(profile.Weaknesses),
        "pitfalls" => Points(profile.Pitfalls),
        _ => [.. profile.UsedBy.Select(u => Said(u.Note is null ? u.Who : $"{u.Who}: {u.Note}", u.Source))],
    };

    public ClaimJson Need(string key)
    {
        if (call.Catalog.Needs.FirstOrDefault(n => n.Key == key) is { } need)
            return Claims.Rating($"needs/{key}", need.Title, profile.Needs.GetValueOrDefault(key), profile);
        return NotKnown(call.Names.Need(key));
    }

    public ClaimJson Capability(string key)
    {
        if (call.Catalog.Capabilities.SelectMany(g => g.Items).FirstOrDefault(i => i.Key == key) is not { } item)
            return NotKnown(call.Names.Capability(key));
        if (profile.Capabilities.GetValueOrDefault(key) is not { } found)
            return Claims.Unknown($"{item.Label}: {CatalogWords.Unknown}", Page, Claims.Reviewed(profile), key);
        var via = found.Via is null ? "" : $", {found.Via}";
        return Said($"{item.Label}: {CatalogWords.Level(found.Level)}{via}", found.Source, key, found.Note);
    }

    private ClaimJson NotKnown(UnknownJson unknown)
    {
        _unknown.Add(unknown);
        return Claims.Unknown(UnknownNames.Sentence(unknown), SiteMap.Method, null, unknown.Asked);
    }

    private ClaimJson Release(Release release) => Claims.Of(
        $"{release.Cycle}{(release.Lts ? " LTS" : "")}: "
            + CatalogWords.Support(SupportStatus.Of(release, call.Today))
            + (release.Latest is null ? "" : $", newest version {release.Latest}"),
        release.Source is { } source ? [source] : profile.Evidence.GetValueOrDefault("releases")?.Sources ?? [],
        profile.Evidence.GetValueOrDefault("releases")?.AsOf?.ToString() ?? Claims.Reviewed(profile), Page,
        release.Cycle, release.Note);

    private ClaimJson Metric(MetricReading reading)
    {
        var metric = call.Catalog.Metrics.FirstOrDefault(m => m.Key == reading.Key);
        var of = reading.Population is null ? "" : $", of {reading.Population}";
        return Claims.Of(
            $"{metric?.Label ?? reading.Key}: {CatalogWords.Figure(reading.Value, metric?.Unit)}{of}",
            reading.Source is { } source ? [source] : [], reading.AsOf?.ToString(), Page, reading.Key, reading.Note);
    }

    private IReadOnlyList<ClaimJson> Points(IReadOnlyList<Point> points) =>
        [.. points.Select(p => Said(p.Text, p.Source))];

    private ClaimJson Said(string text, string? source, string? about = null, string? note = null) =>
        Claims.Of(text, source is null ? [] : [source], Claims.Reviewed(profile), Page, about, note);

    private static string Key(string label) => label.ToLowerInvariant().Replace(' ', '-');
}
