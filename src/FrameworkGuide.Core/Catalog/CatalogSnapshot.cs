using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// All published content that lists, filters and the ranking need, at one moment. Immutable: a request takes it once and
/// sees the same content from beginning to end.
/// </summary>
public sealed class CatalogSnapshot
{
    private readonly CatalogEntry[] _entries;
    private readonly Lazy<RatingTable> _ratings;
    private readonly Lazy<FrozenDictionary<string, CatalogEntry>> _byPath;
    private readonly Lazy<WhereFirst?> _whereFirst;
    private readonly Lazy<FrozenDictionary<string, IReadOnlyList<OtherFramework>>> _elsewhere;

    /// <param name="entries">One for each published document, in any order.</param>
    public CatalogSnapshot(IEnumerable<CatalogEntry> entries)
    {
        _entries = [.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)];
        ContentVersion = VersionOf(_entries);
        Site = Contents<SiteSettings>().FirstOrDefault() ?? new SiteSettings();
        Languages = Contents<LanguageList>().FirstOrDefault()?.Languages ?? [];
        Capabilities = Contents<CapabilityList>().FirstOrDefault()?.Groups ?? [];
        Metrics = Contents<MetricList>().FirstOrDefault()?.Metrics ?? [];
        Frameworks = [.. Contents<FrameworkSummary>().OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Slug, StringComparer.Ordinal)];
        FrameworksBySlug = Frameworks.ToFrozenDictionary(f => f.Slug, StringComparer.Ordinal);
        LanguageNames = Languages.Count > 0
            ? [.. Languages.Select(l => l.Name)]
            : [.. Frameworks.SelectMany(f => f.Languages).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
        Needs = [.. Contents<Need>().OrderBy(n => n.Order).ThenBy(n => n.Key, StringComparer.Ordinal)];
        _byPath = new Lazy<FrozenDictionary<string, CatalogEntry>>(() => _entries.ToFrozenDictionary(e => e.Path, StringComparer.Ordinal));
        _whereFirst = new Lazy<WhereFirst?>(() => WhereFirst.Of(this));
        _elsewhere = new Lazy<FrozenDictionary<string, IReadOnlyList<OtherFramework>>>(FindElsewhere);
        _ratings = new Lazy<RatingTable>(() => new RatingTable(Frameworks, Needs));
        Projects = [.. Contents<SampleProject>().OrderBy(p => p.Title, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Slug, StringComparer.Ordinal)];
        Guides = [.. Contents<Guide>().OrderBy(g => g.Order).ThenBy(g => g.Title, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A guide without any content.</summary>
    public static CatalogSnapshot Empty { get; } = new([]);

    /// <summary>
    /// The first 16 hex digits of SHA-256 over the published documents: for each, in ordinal order of paths, its path, a
    /// line feed, the hash of its bytes in hex, a line feed.
    /// </summary>
    public string ContentVersion { get; }

    /// <summary>By path, in ordinal order.</summary>
    public IReadOnlyList<CatalogEntry> Entries => _entries;

    public FrozenDictionary<string, CatalogEntry> EntriesByPath => _byPath.Value;

    public SiteSettings Site { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<FrameworkSummary> Frameworks { get; }

    public FrozenDictionary<string, FrameworkSummary> FrameworksBySlug { get; }

    /// <summary>In the order the content gives.</summary>
    public IReadOnlyList<Need> Needs { get; }

    public IReadOnlyList<CapabilityGroup> Capabilities { get; }

    public IReadOnlyList<MetricDefinition> Metrics { get; }

    public IReadOnlyList<Language> Languages { get; }

    /// <summary>By title.</summary>
    public IReadOnlyList<SampleProject> Projects { get; }

    /// <summary>In the order the content gives, the about page included.</summary>
    public IReadOnlyList<Guide> Guides { get; }

    /// <summary>
    /// Names a team can give for its languages, in the order of the content: those of languages.yml, or, without that list,
    /// those of the frameworks.
    /// </summary>
    public IReadOnlyList<string> LanguageNames { get; }

    /// <summary>
    /// Where each framework comes first over the questionnaire's space, walked when it is first asked for; null where there are none or
    /// too many.
    /// </summary>
    public WhereFirst? WhereFirst => _whereFirst.Value;

    /// <summary>What the ranking reads, made when it is first asked for.</summary>
    internal RatingTable Ratings => _ratings.Value;

    /// <summary>The same content with some documents replaced, added or removed.</summary>
    public CatalogSnapshot With(IReadOnlyCollection<CatalogEntry> changed, IReadOnlyCollection<string> removed)
    {
        var gone = changed.Select(c => c.Path).Concat(removed).ToHashSet(StringComparer.Ordinal);
        return new CatalogSnapshot(_entries.Where(e => !gone.Contains(e.Path)).Concat(changed));
    }

    /// <summary>The needs a framework is rated highest for, best first; equal ones in the order of the content.</summary>
    public IEnumerable<(Need Need, double Value)> HighestRated(FrameworkSummary framework, int count) =>
        Rated(framework).OrderByDescending(n => n.Value).Take(count);

    /// <summary>The needs a framework is rated lowest for, worst first; equal ones in the order of the content.</summary>
    public IEnumerable<(Need Need, double Value)> LowestRated(FrameworkSummary framework, int count) =>
        Rated(framework).OrderBy(n => n.Value).Take(count);

    /// <summary>
    /// What is usual in a language and not in this guide, in the order of the content; empty where the content names nothing. What has a
    /// profile, by its name or an alias, is left out, so that adding a profile needs no change of languages.yml.
    /// </summary>
    public IReadOnlyList<OtherFramework> Elsewhere(string language) => _elsewhere.Value.GetValueOrDefault(language) ?? [];

    private FrozenDictionary<string, IReadOnlyList<OtherFramework>> FindElsewhere()
    {
        var named = Languages.Where(l => l.Elsewhere.Count > 0).ToList();
        var here = named.Count == 0 ? [] : Frameworks.SelectMany(f => f.Aliases.Prepend(f.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return named.ToFrozenDictionary(
            l => l.Name, l => (IReadOnlyList<OtherFramework>)[.. l.Elsewhere.Where(o => !here.Contains(o.Name))], StringComparer.Ordinal);
    }

    private IEnumerable<(Need Need, double Value)> Rated(FrameworkSummary framework) =>
        Needs.Where(n => framework.Needs.ContainsKey(n.Key)).Select(n => (n, framework.Needs[n.Key]));

    private IEnumerable<T> Contents<T>()
        where T : DocumentContent => _entries.Select(e => e.Content).OfType<T>();

    private static string VersionOf(CatalogEntry[] entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in entries)
            hash.AppendData(Encoding.UTF8.GetBytes($"{entry.Path}\n{entry.Hash}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
