using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>
/// What a list can be filtered by, and what it is filtered by now. Choices that would leave nothing are no choices.
/// </summary>
/// <param name="Groups">Those that have a choice.</param>
/// <param name="Capabilities">All capabilities of the content, in its order.</param>
public sealed record FrameworkFilters(IReadOnlyList<FilterGroup> Groups, IReadOnlyList<CapabilityFilter> Capabilities)
{
    public const string CapabilityKey = "capability";

    /// <summary>Whether any capability can be filtered by.</summary>
    public bool HasCapabilities => Capabilities.Any(c => c.Chosen.Count + c.Others.Count > 0);

    /// <summary>Whether any capability is filtered by.</summary>
    public bool HasChosenCapability => Capabilities.Any(c => c.Chosen.Count > 0);

    /// <summary>What is filtered by, as the address says it and in words.</summary>
    public IEnumerable<(string Key, string Word, string Label)> Chosen =>
    [
        .. Groups.SelectMany(g => g.Choices.Where(c => c.IsChosen), (g, c) => (g.Key, c.Word, $"{g.Title}: {c.Label}")),
        .. Capabilities.SelectMany(
            c => c.Chosen, (c, level) => (CapabilityKey, level.Word, $"{c.Label}: {level.Label}")),
    ];

    public static FrameworkFilters Of(CatalogSnapshot catalog, FrameworkQuery query, FrameworkMatches matches)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(matches);
        var choices = FrameworkChoices.Of(catalog);
        List<FilterChoice> Offered(IReadOnlyList<FrameworkChoice> offered) =>
        [
            .. offered.Select(
                c => new FilterChoice(c.Word, c.Label, matches.CountOf(c.Value), query.Wanted.Contains(c.Value)))
                .Where(c => c.Count > 0 || c.IsChosen),
        ];
        FilterGroup[] groups =
        [
            new("language", "Language", Offered(choices.Languages)),
            new("style", "Kind", Offered(choices.Styles)),
            new("size", "Suits a project that is", Offered(FrameworkChoices.Sizes)),
            new("support", "Newest release line", Offered(FrameworkChoices.Support)),
            new("licence", "Licence", Offered(choices.Licences)),
        ];
        return new FrameworkFilters(
            [.. groups.Where(g => g.Choices.Count > 0)],
            [.. choices.Capabilities.Select(c => (c.Capability.Label, Levels: Offered(c.Levels)))
                .Select(c => new CapabilityFilter(
                    c.Label, [.. c.Levels.Where(l => l.IsChosen)], [.. c.Levels.Where(l => !l.IsChosen)]))]);
    }
}
