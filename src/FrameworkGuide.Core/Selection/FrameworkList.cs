using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Selection;

/// <summary>One page of the list of frameworks, with its filters.</summary>
/// <param name="Number">The page that is shown, from 1.</param>
/// <param name="Problems">What of the address could not be taken.</param>
/// <param name="Orders">Sort by each of these; by name only where a text would give another order.</param>
/// <param name="Cards">The frameworks of the page.</param>
public sealed record FrameworkList(
    FrameworkQuery Query,
    FoundFrameworks Found,
    int Number,
    IReadOnlyList<FieldProblem> Problems,
    FrameworkFilters Filters,
    IReadOnlyList<OrderChoice> Orders,
    IReadOnlyList<FrameworkCard> Cards)
{
    private const string Path = "/frameworks";

    private string _orderWord = "";

    /// <summary>What the list is sorted by; null where it is sorted by name or by what a text finds.</summary>
    public string? SortedBy { get; private init; }

    /// <summary>How many were found, of how many.</summary>
    public string CountText { get; private init; } = "";

    /// <summary>What is filtered by, each with the address of the list without it.</summary>
    public IReadOnlyList<(string Label, string Address)> Chips =>
    [
        .. Query.Text.Length > 0
            ? [($"“{Query.Text}”", AddressWithout("q", Query.Text))]
            : Array.Empty<(string, string)>(),
        .. Filters.Chosen.Select(c => (c.Label, AddressWithout(c.Key, c.Word))),
    ];

    /// <summary>The page before; null on the first.</summary>
    public string? PreviousAddress => Number > 1 ? AddressOf(Number - 1) : null;

    /// <summary>The page after; null on the last.</summary>
    public string? NextAddress => Number < Found.Pages ? AddressOf(Number + 1) : null;

    /// <summary>The query of this page in its one form.</summary>
    public string CanonicalQuery => QueryOf(Number);

    public static FrameworkList Of(CatalogSnapshot catalog, FrameworkQuery query, FoundFrameworks found, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(found);
        var number = query.Page <= found.Pages ? query.Page : 1;
        var orderWord = query.IsSorted
            ? FrameworkChoices.Of(catalog).Orders.First(o => o.Order == query.Order).Word
            : "";
        return new FrameworkList(
            query,
            found,
            number,
            query.Page <= found.Pages ? query.Problems : [.. query.Problems, NoSuchPage(found.Pages)],
            FrameworkFilters.Of(catalog, query, found.Matches),
            [
                .. FrameworkChoices.Of(catalog).Orders
                    .Where(o => o.Order != FrameworkOrder.ByName || query.Text.Length > 0)
                    .Select(o => new OrderChoice(o.Word, o.Order.TitleIn(catalog) ?? "Name", o.Word == orderWord)),
            ],
            [.. found.Page(number).Select(f => FrameworkCard.Of(f, catalog, query.Order, today))])
        {
            _orderWord = orderWord,
            SortedBy = query.Order.TitleIn(catalog),
            CountText = English.Count(found.Frameworks.Count, "framework", "frameworks")
                + (found.Frameworks.Count < catalog.Frameworks.Count
                    ? $" of {English.Number(catalog.Frameworks.Count)}"
                    : ""),
        };
    }

    private static FieldProblem NoSuchPage(int pages) => new(
        "page", pages == 1
            ? "there is only one page; this is it"
            : $"allowed: a whole number from 1 to {pages}; this is page 1");

    private string AddressOf(int page) => Path + QueryOf(page);

    private string QueryOf(int page)
    {
        IEnumerable<(string, string)> number = page == 1 ? [] : [("page", English.Digits(page))];
        return AddressQuery.Format([.. Pairs(), .. number]);
    }

    private string AddressWithout(string key, string value) =>
        Path + AddressQuery.Format(Pairs().Where(p => p != (key, value)));

    /// <summary>What the address says, the page left out.</summary>
    private IEnumerable<(string Key, string Value)> Pairs()
    {
        if (Query.Text.Length > 0)
            yield return ("q", Query.Text);
        foreach (var (key, word, _) in Filters.Chosen)
            yield return (key, word);
        if (_orderWord.Length > 0)
            yield return ("sort", _orderWord);
    }
}
