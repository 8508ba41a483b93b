using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Search;

namespace FrameworkGuide.Web.Pages.Frameworks;

/// <summary>A choice of a filter.</summary>
/// <param name="Count">How many frameworks it would leave.</param>
internal sealed record FilterChoice(string Word, string Label, int Count, bool IsChosen);

/// <summary>The choices for one property.</summary>
internal sealed record FilterGroup(string Key, string Title, IReadOnlyList<FilterChoice> Choices);

/// <summary>The list of frameworks with its filters.</summary>
/// <param name="number">The page that is shown, from 1.</param>
internal sealed class ListView(
    CatalogSnapshot catalog, FrameworkQuery query, FoundFrameworks found, int number, IReadOnlyList<FieldProblem> problems)
{
    private readonly FrameworkChoices _choices = FrameworkChoices.Of(catalog);
    private IReadOnlyList<FilterGroup>? _groups;
    private IReadOnlyList<(CapabilityDefinition, IReadOnlyList<FilterChoice>)>? _capabilities;

    public static ListView Empty { get; } = new(
        CatalogSnapshot.Empty, FrameworkQuery.Read([], CatalogSnapshot.Empty), FoundFrameworks.None, 1, []);

    public FrameworkQuery Query => query;

    public FoundFrameworks Found => found;

    public int Number => number;

    public IReadOnlyList<FieldProblem> Problems => problems;

    public IEnumerable<FrameworkSummary> Frameworks => Found.Page(Number);

    /// <summary>The need or size that the list is sorted by; null where it is sorted by name or by what a text finds.</summary>
    public (string Title, Func<FrameworkSummary, double?> ValueOf)? Sorted =>
        Query.Order.Size is { } size ? (CatalogWords.Size(size), f => f.Sizes.TryGetValue(size, out var value) ? value : null)
        : Query.Order.NeedKey is { } key ? (catalog.Needs.First(n => n.Key == key).Title, f => f.Needs.TryGetValue(key, out var value) ? value : null)
        : null;

    public IReadOnlyList<FilterGroup> Groups => _groups ??= [.. new[]
    {
        new FilterGroup("language", "Language", Offered(_choices.Languages)),
        new FilterGroup("style", "Kind", Offered(_choices.Styles)),
        new FilterGroup("size", "Suits a project that is", Offered(FrameworkChoices.Sizes)),
        new FilterGroup("support", "Newest cycle", Offered(FrameworkChoices.Support)),
        new FilterGroup("licence", "Licence", Offered(_choices.Licences)),
    }.Where(g => g.Choices.Count > 0)];

    /// <summary>The capabilities with the levels that would leave something.</summary>
    public IReadOnlyList<(CapabilityDefinition Capability, IReadOnlyList<FilterChoice> Levels)> Capabilities =>
        _capabilities ??= [.. _choices.Capabilities.Select(c => (c.Capability, Offered(c.Levels)))];

    public IEnumerable<(string Word, string Label)> Orders => _choices.Orders.Select(o => (
        o.Word,
        o.Order.Size is { } size ? CatalogWords.Size(size) : o.Order.NeedKey is { } key ? catalog.Needs.First(n => n.Key == key).Title : "Name"));

    public string OrderWord => Query.IsSorted ? _choices.Orders.First(o => o.Order == Query.Order).Word : "";

    /// <summary>What is filtered by, each with the address of the list without it.</summary>
    public IEnumerable<(string Label, string Address)> Chips
    {
        get
        {
            if (Query.Text.Length > 0)
                yield return ($"“{Query.Text}”", AddressWithout("q", Query.Text));
            foreach (var group in Groups)
                foreach (var choice in group.Choices.Where(c => c.IsChosen))
                    yield return ($"{group.Title}: {choice.Label}", AddressWithout(group.Key, choice.Word));
            foreach (var (capability, levels) in Capabilities)
                foreach (var level in levels.Where(l => l.IsChosen))
                    yield return ($"{capability.Label}: {level.Label}", AddressWithout("capability", level.Word));
        }
    }

    /// <summary>The address of another page of the same list.</summary>
    public string AddressOf(int page) => Address([.. Pairs, .. page == 1 ? [] : new[] { ("page", English.Digits(page)) }]);

    /// <summary>What the address says, the page left out.</summary>
    private IEnumerable<(string Key, string Value)> Pairs
    {
        get
        {
            if (Query.Text.Length > 0)
                yield return ("q", Query.Text);
            foreach (var group in Groups)
                foreach (var choice in group.Choices.Where(c => c.IsChosen))
                    yield return (group.Key, choice.Word);
            foreach (var level in Capabilities.SelectMany(c => c.Levels).Where(l => l.IsChosen))
                yield return ("capability", level.Word);
            if (Query.IsSorted)
                yield return ("sort", OrderWord);
        }
    }

    private string AddressWithout(string key, string value) => Address([.. Pairs.Where(p => p != (key, value))]);

    private static string Address(IReadOnlyList<(string Key, string Value)> pairs) =>
        "/frameworks" + (pairs.Count == 0 ? "" : "?" + string.Join('&', pairs.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}")));

    /// <summary>Choices that would leave nothing are no choices.</summary>
    private IReadOnlyList<FilterChoice> Offered(IReadOnlyList<FrameworkChoice> choices) =>
        [.. choices.Select(c => new FilterChoice(c.Word, c.Label, Found.Matches.CountOf(c.Value), Query.Wanted.Contains(c.Value))).Where(c => c.Count > 0 || c.IsChosen)];
}
