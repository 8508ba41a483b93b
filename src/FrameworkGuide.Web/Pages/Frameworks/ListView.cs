using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Finding;
using FrameworkGuide.Web.Questionnaire;

namespace FrameworkGuide.Web.Pages.Frameworks;

/// <summary>A choice of a filter.</summary>
/// <param name="Count">How many frameworks it would leave.</param>
internal sealed record FilterChoice(string Word, string Label, int Count, bool IsChosen);

/// <summary>The choices for one property.</summary>
internal sealed record FilterGroup(string Key, string Title, IReadOnlyList<FilterChoice> Choices);

/// <summary>The list of frameworks with its filters.</summary>
/// <param name="Number">The page that is shown, from 1.</param>
internal sealed record ListView(
    CatalogSnapshot Catalog, FrameworkQuery Query, FoundFrameworks Found, int Number, IReadOnlyList<AnswerProblem> Problems)
{
    public static ListView Empty { get; } = new(
        CatalogSnapshot.Empty, FrameworkQuery.Read(default, CatalogSnapshot.Empty), new FoundFrameworks([], new ChoiceCounts()), 1, []);

    private readonly FrameworkChoices _choices = new(Catalog);

    public IEnumerable<FrameworkSummary> Frameworks => Found.Page(Number);

    /// <summary>The need or size that the list is sorted by; null where it is sorted by name or by what a text finds.</summary>
    public (string Title, Func<FrameworkSummary, double?> ValueOf)? Sorted =>
        Query.Order.Size is { } size ? (Texts.Size(size), f => f.Sizes.TryGetValue(size, out var value) ? value : null)
        : Query.Order.NeedKey is { } key ? (Catalog.Needs.First(n => n.Key == key).Title, f => f.Needs.TryGetValue(key, out var value) ? value : null)
        : null;

    public IEnumerable<FilterGroup> Groups => new[]
    {
        Group("language", "Language", FilterProperties.Language, _choices.Languages.Select(l => (l, l, Query.Filter.Languages.Contains(l)))),
        Group("style", "Kind", FilterProperties.Style, _choices.Styles.Select(s => (s, s, Query.Filter.Styles.Contains(s)))),
        Group("size", "Suits a project that is", FilterProperties.Size, FrameworkChoices.Sizes.Select(s => (s.Word, s.Word, Query.Filter.Sizes.Contains(s.Size)))),
        Group("support", "Newest cycle", FilterProperties.Support, FrameworkChoices.Support.Select(s => (s.Word, Texts.SupportLabel(s.Status), Query.Filter.Support.Contains(s.Status)))),
        Group("licence", "Licence", FilterProperties.Licence, _choices.Licences.Select(l => (l, l, Query.Filter.Licences.Contains(l)))),
    }.Where(g => g.Choices.Count > 0);

    /// <summary>The capabilities with the levels that would leave something.</summary>
    public IEnumerable<(CapabilityDefinition Capability, IReadOnlyList<FilterChoice> Levels)> Capabilities => Catalog.Capabilities
        .SelectMany(g => g.Items)
        .Select(i => (i, (IReadOnlyList<FilterChoice>)[.. _choices.Capabilities
            .Where(c => c.Capability.Key == i.Key)
            .Select(c => new FilterChoice(c.Word, Texts.Level(c.Capability.Level), Found.Counts.Of(c.Capability), Query.Filter.Capabilities.Contains(c.Capability)))
            .Where(c => c.Count > 0 || c.IsChosen)]));

    public IEnumerable<(string Word, string Label)> Orders => _choices.Orders.Select(o => (
        o.Word,
        o.Order.Size is { } size ? Texts.Size(size) : o.Order.NeedKey is { } key ? Catalog.Needs.First(n => n.Key == key).Title : "Name"));

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
    public string AddressOf(int page) => Address([.. Pairs, .. page == 1 ? [] : new[] { ("page", Texts.Digits(page)) }]);

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
    private FilterGroup Group(string key, string title, FilterProperties property, IEnumerable<(string Word, string Label, bool IsChosen)> choices) => new(
        key,
        title,
        [.. choices.Select(c => new FilterChoice(c.Word, c.Label, Found.Counts.Of(property, c.Word), c.IsChosen)).Where(c => c.Count > 0 || c.IsChosen)]);
}
