using System.Collections.Concurrent;

namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// All published content that lists, filters and the ranking need, at one moment. Immutable: a request takes it once
/// and sees the same content from beginning to end.
/// </summary>
/// <remarks>
/// Where the content gives two things of a kind the same name, both have their keys behind it: "Name (key)".
/// </remarks>
public sealed class CatalogSnapshot
{
    private readonly CatalogEntry[] _entries;

    /// <summary>By name, with the names that the content gives.</summary>
    private readonly FrameworkSummary[] _frameworks;

    private readonly ConcurrentDictionary<Type, object> _derived = [];
    private readonly Lazy<Dictionary<string, CatalogEntry>> _byPath;

    /// <param name="entries">One for each published document, in any order.</param>
    public CatalogSnapshot(IEnumerable<CatalogEntry> entries)
        : this([.. entries.Order(CatalogOrder.ByPath)], frameworks: null)
    {
    }

    /// <param name="entries">By path.</param>
    /// <param name="frameworks">By name; null where they are not known yet.</param>
    private CatalogSnapshot(CatalogEntry[] entries, FrameworkSummary[]? frameworks)
    {
        _entries = entries;
        _frameworks = frameworks ?? [.. Contents<FrameworkSummary>().Order(CatalogOrder.ByName)];
        ContentVersion = Catalog.ContentVersion.Of(_entries.Select(e => (e.Path, e.Hash)));
        Site = Contents<SiteSettings>().FirstOrDefault() ?? new SiteSettings();
        Languages = Contents<LanguageList>().FirstOrDefault()?.Languages ?? [];
        Capabilities = EqualNames.Distinguish(Contents<CapabilityList>().FirstOrDefault()?.Groups ?? []);
        Metrics = EqualNames.Distinguish(
            Contents<MetricList>().FirstOrDefault()?.Metrics ?? [],
            m => m.Label,
            m => m.Key,
            (m, label) => m with { Label = label });
        Frameworks = EqualNames.Distinguish(_frameworks, f => f.Name, f => f.Slug, (f, name) => f with { Name = name });
        FrameworksBySlug = Frameworks.ToDictionary(f => f.Slug, StringComparer.Ordinal);
        LanguageNames = Languages.Count > 0
            ? [.. Languages.Select(l => l.Name)]
            : [.. Frameworks.SelectMany(f => f.Languages).Distinct().Order(StringComparer.OrdinalIgnoreCase)];
        Needs = EqualNames.Distinguish(
            Contents<Need>().OrderBy(n => n.Order).ThenBy(n => n.Key, StringComparer.Ordinal),
            n => n.Title,
            n => n.Key,
            (n, title) => n with { Title = title });
        _byPath = new Lazy<Dictionary<string, CatalogEntry>>(
            () => _entries.ToDictionary(e => e.Path, StringComparer.Ordinal));
        Projects = EqualNames.Distinguish(
            Contents<SampleProject>()
                .OrderBy(p => p.Title, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Slug, StringComparer.Ordinal),
            p => p.Title,
            p => p.Slug,
            (p, title) => p with { Title = title });
        Guides = EqualNames.Distinguish(
            Contents<Guide>().OrderBy(g => g.Order).ThenBy(g => g.Title, StringComparer.OrdinalIgnoreCase),
            g => g.Title,
            g => g.Slug,
            (g, title) => g with { Title = title });
    }

    /// <param name="frameworks">Of the whole, by name.</param>
    private CatalogSnapshot(CatalogSnapshot whole, IReadOnlyList<FrameworkSummary> frameworks)
    {
        (_entries, _frameworks, _byPath) = (whole._entries, whole._frameworks, whole._byPath);
        (ContentVersion, Site, LanguageNames) = (whole.ContentVersion, whole.Site, whole.LanguageNames);
        (Languages, Capabilities, Metrics) = (whole.Languages, whole.Capabilities, whole.Metrics);
        (Needs, Projects, Guides) = (whole.Needs, whole.Projects, whole.Guides);
        Frameworks = frameworks;
        FrameworksBySlug = Frameworks.ToDictionary(f => f.Slug, StringComparer.Ordinal);
    }

    /// <summary>A guide without any content.</summary>
    public static CatalogSnapshot Empty { get; } = new([]);

    /// <summary>
    /// The first 16 hex digits of SHA-256 over the published documents: for each, in ordinal order of paths, its path,
    /// a line feed, the hash of its bytes in hex, a line feed.
    /// </summary>
    public string ContentVersion { get; }

    /// <summary>By path, in ordinal order.</summary>
    public IReadOnlyList<CatalogEntry> Entries => _entries;

    public IReadOnlyDictionary<string, CatalogEntry> EntriesByPath => _byPath.Value;

    public SiteSettings Site { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<FrameworkSummary> Frameworks { get; }

    public IReadOnlyDictionary<string, FrameworkSummary> FrameworksBySlug { get; }

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
    /// Names a team can give for its languages, in the order of the content: those of languages.yml, or, without that
    /// list, those of the frameworks.
    /// </summary>
    public IReadOnlyList<string> LanguageNames { get; }

    /// <summary>
    /// What follows from the content alone: made when it is first asked for, and kept as long as the snapshot.
    /// </summary>
    /// <typeparam name="T">Made in one way only: it is kept by its type.</typeparam>
    public T Derived<T>(Func<CatalogSnapshot, T> make) =>
        ((Lazy<T>)_derived.GetOrAdd(typeof(T), _ => new Lazy<T>(() => make(this)))).Value;

    /// <summary>
    /// The same content with some documents replaced, added or removed. What is sorted stays so: of ten thousand
    /// documents, one is changed in a few milliseconds.
    /// </summary>
    public CatalogSnapshot With(IReadOnlyCollection<CatalogEntry> changed, IReadOnlyCollection<string> removed)
    {
        var gone = changed.Select(c => c.Path).Concat(removed).ToHashSet(StringComparer.Ordinal);
        var kept = _entries.Where(e => !gone.Contains(e.Path));
        var before = gone.Select(p => EntriesByPath.GetValueOrDefault(p)?.Content)
            .OfType<FrameworkSummary>().ToHashSet(ReferenceEqualityComparer.Instance);
        return new CatalogSnapshot(
            CatalogOrder.Merge(kept, changed, CatalogOrder.ByPath),
            CatalogOrder.Merge(
                _frameworks.Where(f => !before.Contains(f)),
                changed.Select(c => c.Content).OfType<FrameworkSummary>(),
                CatalogOrder.ByName));
    }

    /// <summary>
    /// The same content with some of its frameworks alone, by their slugs; the snapshot itself where none are named.
    /// What is said of all documents, such as the content's version, stays as it is.
    /// </summary>
    public CatalogSnapshot Only(IReadOnlyCollection<string> slugs)
    {
        ArgumentNullException.ThrowIfNull(slugs);
        if (slugs.Count == 0 || (slugs.Count == Frameworks.Count && slugs.All(FrameworksBySlug.ContainsKey)))
            return this;
        var wanted = slugs.ToHashSet(StringComparer.Ordinal);
        return new CatalogSnapshot(this, [.. Frameworks.Where(f => wanted.Contains(f.Slug))]);
    }

    /// <summary>
    /// A name that a framework, need, sample project or guide has or had, as pages show it: with the slug behind it
    /// where another of its kind is called the same now.
    /// </summary>
    public string NameOf(DocumentKind kind, string slug, string name)
    {
        var shown = kind switch
        {
            DocumentKind.Framework => FrameworksBySlug.GetValueOrDefault(slug)?.Name,
            DocumentKind.Need => Needs.FirstOrDefault(n => n.Key == slug)?.Title,
            DocumentKind.SampleProject => Projects.FirstOrDefault(p => p.Slug == slug)?.Title,
            DocumentKind.Guide => Guides.FirstOrDefault(g => g.Slug == slug)?.Title,
            _ => null,
        };
        return shown is not null && shown.StartsWith($"{name} ({slug})", StringComparison.Ordinal) ? shown : name;
    }

    /// <summary>A profile with the name that tells its framework from all others.</summary>
    public FrameworkProfile Named(FrameworkProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return FrameworksBySlug.TryGetValue(profile.Slug, out var summary) && summary.Name != profile.Name
            ? profile with { Name = summary.Name }
            : profile;
    }

    /// <summary>
    /// What is usual in a language and not in this guide, in the order of the content; empty where the content names
    /// nothing. What has a profile, by its name or an alias, is left out, so that adding a profile needs no change of
    /// languages.yml.
    /// </summary>
    public IReadOnlyList<OtherFramework> Elsewhere(string language) =>
        OthersByLanguage.Of(this).In(language);

    private IEnumerable<T> Contents<T>()
        where T : DocumentContent => _entries.Select(e => e.Content).OfType<T>();
}
