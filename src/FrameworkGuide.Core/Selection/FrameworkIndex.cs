using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>Which frameworks have which values on one day, so that many are filtered as quickly as a few.</summary>
public sealed class FrameworkIndex
{
    private readonly IReadOnlyList<FrameworkSummary> _frameworks;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<FilterValue, FrameworkSet> _having = [];
    private readonly FrameworkSet _all;

    /// <param name="today">The UTC day of the support.</param>
    public FrameworkIndex(IReadOnlyList<FrameworkSummary> frameworks, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        _frameworks = frameworks;
        _all = new FrameworkSet(frameworks.Count);
        for (var place = 0; place < frameworks.Count; place++)
        {
            _places[frameworks[place].Slug] = place;
            _all.Add(place);
            foreach (var value in ValuesOf(frameworks[place], today))
                (_having.TryGetValue(value, out var set) ? set : _having[value] = new FrameworkSet(frameworks.Count))
                    .Add(place);
        }
    }

    /// <summary>The index of a catalog on a day, made when it is first asked for.</summary>
    /// <param name="today">The UTC day of the support.</param>
    public static FrameworkIndex Of(CatalogSnapshot catalog, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Derived(c => new PerDay<FrameworkIndex>(day => new FrameworkIndex(c.Frameworks, day))).On(today);
    }

    /// <summary>
    /// The frameworks that a filter leaves. Of the values of one property any will do; every property that has values
    /// must be met. A property without values lets all through.
    /// </summary>
    /// <param name="among">These alone; null for all.</param>
    public FrameworkMatches Match(IEnumerable<FilterValue> wanted, IEnumerable<FrameworkSummary>? among = null)
    {
        var met = wanted.GroupBy(v => v.Property)
            .ToDictionary(g => g.Key, g => g.Select(Having).Aggregate((a, b) => a.Or(b)));
        return new FrameworkMatches(this, met, among is null ? _all : SetOf(among));
    }

    internal IEnumerable<FrameworkSummary> In(FrameworkSet set) => _frameworks.Where((_, place) => set.Contains(place));

    internal int PlaceOf(FrameworkSummary framework) => _places[framework.Slug];

    /// <summary>The frameworks that have a value. A capability that a framework does not list is unknown.</summary>
    internal FrameworkSet Having(FilterValue value) => value is { Property: FilterProperty.Capability, Degree: null }
        ? Enum.GetValues<CapabilityLevel>()
            .Aggregate(_all, (rest, level) => rest.Except(Having(FilterValue.Capability(value.Key, level))))
        : _having.GetValueOrDefault(value) ?? new FrameworkSet(_frameworks.Count);

    private FrameworkSet SetOf(IEnumerable<FrameworkSummary> frameworks)
    {
        var set = new FrameworkSet(_frameworks.Count);
        foreach (var framework in frameworks)
            set.Add(PlaceOf(framework));
        return set;
    }

    private static IEnumerable<FilterValue> ValuesOf(FrameworkSummary framework, DateOnly today)
    {
        foreach (var language in framework.Languages)
            yield return FilterValue.Language(language);
        if (framework.Style is { } style)
            yield return FilterValue.Style(style);
        if (framework.Licence is { } licence)
            yield return FilterValue.Licence(licence);
        foreach (var (size, rating) in framework.Sizes)
            if (rating >= FilterValue.Suits)
                yield return FilterValue.Size(size);
        foreach (var (key, level) in framework.Capabilities)
            yield return FilterValue.Capability(key, level);
        yield return FilterValue.Support(FrameworkSupport.Of(framework.Releases, today)?.Status.Kind);
    }
}
