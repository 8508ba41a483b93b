using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

/// <summary>
/// The table of a comparison as it is shown: two where it is for a project, what that asks for and all other rows.
/// </summary>
internal sealed class ComparedTable
{
    private ComparedTable(ShownPage page)
    {
        Page = page;
        var tables = page.Document.QuerySelectorAll("table.comparison");
        Names = [.. tables[0].QuerySelectorAll("thead th[scope=col]").Select(ShownPage.TextOf)];
        Assert.All(tables, t => Assert.Equal(
            Names, t.QuerySelectorAll("thead th[scope=col]").Select(ShownPage.TextOf)));
        Rows = [.. tables.SelectMany(t => t.QuerySelectorAll("tbody")).SelectMany(RowsOf)];
    }

    public ShownPage Page { get; }

    /// <summary>The headers of the columns.</summary>
    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<Row> Rows { get; }

    public Row this[string key] => Rows.Single(r => r.Key == key);

    public static async Task<ComparedTable> OpenAsync(TestGuide guide, string query) =>
        new(await ShownPage.OkAsync(guide, "/compare" + query));

    private static IEnumerable<Row> RowsOf(IElement body)
    {
        var group = ShownPage.TextOf(body.QuerySelector("tr.group > th[scope=rowgroup]")!);
        return body.QuerySelectorAll("tr:not(.group)").Select(tr => new Row(group, tr));
    }

    /// <summary>A row: what it says and how it differs.</summary>
    internal sealed class Row
    {
        public Row(string group, IElement row)
        {
            var header = row.QuerySelector("th[scope=row]")!;
            (Group, Key, Difference) = (group, row.Id!, ShownPage.TextOf(header.QuerySelector(".difference")!));
            Label = ShownPage.TextOf(header)[..^Difference.Length].TrimEnd();
            IsDifferent = header.QuerySelector(".difference.some") is not null;
            Cells = [.. row.QuerySelectorAll("td").Select(td => new Cell(td))];
        }

        public string Group { get; }

        public string Key { get; }

        public string Label { get; }

        public string Difference { get; }

        public bool IsDifferent { get; }

        public IReadOnlyList<Cell> Cells { get; }

        public IEnumerable<string> Values => Cells.Select(c => c.Value);

        /// <summary>The places of the cells that are marked as leading.</summary>
        public IEnumerable<int> Leading => Cells.Index().Where(c => c.Item.IsLeading).Select(c => c.Index);
    }

    /// <summary>A cell: its value without its mark, the reason and the addresses of its sources.</summary>
    internal sealed class Cell
    {
        public Cell(IElement cell)
        {
            var shown = cell.QuerySelector("summary") ?? cell;
            var words = ShownPage.TextOf(shown.QuerySelector("span")!);
            Value = words.EndsWith(" of 5", StringComparison.Ordinal) ? words[..^" of 5".Length] : words;
            IsLeading = cell.ClassList.Contains("leading");
            SaysAhead = shown.QuerySelector(".ahead") is { } ahead && ShownPage.TextOf(ahead) == "ahead";
            IsUnknown = shown.QuerySelector(".unknown") is not null;
            IsOverdue = shown.QuerySelector(".overdue") is not null;
            Why = cell.QuerySelector("details > p") is { } why ? ShownPage.TextOf(why) : "";
            Sources = [.. cell.QuerySelectorAll(".sources a").Select(a => a.GetAttribute("href")!)];
        }

        public string Value { get; }

        public bool IsLeading { get; }

        public bool SaysAhead { get; }

        public bool IsUnknown { get; }

        public bool IsOverdue { get; }

        public string Why { get; }

        public IReadOnlyList<string> Sources { get; }
    }
}
