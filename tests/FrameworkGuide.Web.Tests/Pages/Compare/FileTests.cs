using System.Globalization;
using AngleSharp.Html.Parser;
using FrameworkGuide.Web.Tests.Support;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

/// <summary>The files say what the page says, cell by cell.</summary>
[Collection(SharedComparingGuide.Name)]
public sealed class FileTests(ComparingGuide comparing)
{
    /// <summary>What sites that show Markdown read beside CommonMark.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build();

    private static readonly HtmlParser Parser = new();

    private readonly TestGuide _guide = comparing.Guide;

    public static TheoryData<string> Queries =>
    [
        "?f=alpha&f=beta", "?f=beta&f=alpha", "?f=gamma&f=eta&f=alpha", "?f=eta&f=beta&f=gamma&f=delta&f=alpha&f=zeta",
        "?f=eta&f=alpha&only=differences", "?f=delta&f=epsilon&only=differences", "?f=&f=alpha&f=beta&only=same",
    ];

    /// <summary>Of more than four frameworks the page links one source a cell; files have all of them.</summary>
    public static TheoryData<string> QueriesOfFour =>
    [
        "?f=alpha&f=beta", "?f=beta&f=alpha", "?f=gamma&f=eta&f=alpha", "?f=eta&f=beta&f=gamma&f=delta",
        "?f=alpha&f=zeta", "?f=eta&f=alpha&only=differences", "?f=delta&f=epsilon&only=differences",
        "?f=&f=alpha&f=beta&only=same",
    ];

    [Theory]
    [MemberData(nameof(QueriesOfFour))]
    public async Task Csv_has_the_cells_of_the_table_with_reasons_and_sources(string query)
    {
        var table = await ComparedTable.OpenAsync(_guide, query);
        var records = CsvText.Read(await FileAsync("/compare.csv" + query, "text/csv; charset=utf-8"));

        var names = table.Names.Select(InCell).ToList();
        Assert.Equal(["Group", "Row", .. names, "Difference", "Ahead", .. names.Select(n => $"{n}: reason"),
            .. names.Select(n => $"{n}: sources")],
            records[0].Select(ShownPage.Shown));
        Assert.Equal(
            table.Rows.Select(r => Line([
                r.Group, r.Label, .. r.Cells.Select(c => InCell(Value(r, c))), r.Difference,
                InCell(string.Join("; ", r.Leading.Select(i => table.Names[i]))),
                .. r.Cells.Select(c => InCell(c.Why)), .. r.Cells.Select(c => string.Join(' ', c.Sources)),
            ])),
            records[1..].Select(r => Line([.. r.Select((field, i) =>
                i >= r.Count - 2 * names.Count && i < r.Count - names.Count ? Capitalized(field) : field)])));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Markdown_has_the_cells_of_the_table(string query)
    {
        var table = await ComparedTable.OpenAsync(_guide, query);
        var text = await FileAsync("/compare.md" + query, "text/markdown; charset=utf-8");
        var document = Parser.ParseDocument(Markdown.ToHtml(text, Pipeline));

        Assert.Equal(table.Page.Said("h1"), ShownPage.TextOf(document.QuerySelector("h1")!));
        Assert.Equal(table.Rows.Select(r => r.Group).Distinct(),
            document.QuerySelectorAll("h2").Select(ShownPage.TextOf));
        var tables = document.QuerySelectorAll("table")
            .Where(t => t.QuerySelector("th:last-child")!.TextContent == "Difference").ToList();
        Assert.All(tables,
            t => Assert.Equal(["", .. table.Names, "Difference"], t.QuerySelectorAll("th").Select(ShownPage.TextOf)));
        Assert.Equal(
            table.Rows.Select(r =>
                Line([r.Label, .. r.Cells.Select(c => Value(r, c) + (c.IsLeading ? " (ahead)" : "")), r.Difference])),
            tables.SelectMany(t => t.QuerySelectorAll("tbody tr"))
                .Select(tr => Line([.. tr.Children.Select(ShownPage.TextOf)])));
        Assert.Empty(document.QuerySelectorAll("em, strong, code, del, s, sub, sup, ins, mark, script, i, img"));
    }

    [Theory]
    [MemberData(nameof(QueriesOfFour))]
    public async Task Markdown_has_every_reason_with_its_sources_in_full(string query)
    {
        var table = await ComparedTable.OpenAsync(_guide, query);
        var document = Parser.ParseDocument(Markdown.ToHtml(
            await FileAsync("/compare.md" + query, "text/markdown; charset=utf-8"), Pipeline));

        var reasons = document.QuerySelectorAll("table")
            .Where(t => t.QuerySelector("th:last-child")!.TextContent == "Sources")
            .SelectMany(t => t.QuerySelectorAll("tbody tr")).ToList();
        var told = table.Rows.SelectMany(r => r.Cells.Index()
            .Where(c => c.Item.Why.Length > 0 || c.Item.Sources.Count > 0)
            .Select(c => (Row: r, Name: table.Names[c.Index], Cell: c.Item))).ToList();
        Assert.Equal(
            told.Select(t => Line([t.Row.Label, t.Name, t.Cell.Why, string.Join(' ', t.Cell.Sources)])),
            reasons.Select(tr => Line(
                [
                    .. tr.Children.Select((td, i) => i == 2 ? Capitalized(ShownPage.TextOf(td)) : ShownPage.TextOf(td)),
                ])));
        Assert.Equal(told.SelectMany(t => t.Cell.Sources),
            reasons.SelectMany(r => r.QuerySelectorAll("a")).Select(a => a.GetAttribute("href")));
        Assert.Equal(document.QuerySelectorAll("a").Length, told.Sum(t => t.Cell.Sources.Count) + 1);
    }

    [Fact]
    public async Task Markdown_says_of_what_and_when_it_is_and_where_it_came_from()
    {
        var text = await FileAsync(
            "/compare.md?f=alpha&f=&f=beta&x=1&only=differences", "text/markdown; charset=utf-8");

        Assert.StartsWith(
            $"# Alpha and Beta compared\n\nFrom Some guide, content version {_guide.Snapshot.ContentVersion}, shown as "
            + "of 24 Nov 2026 (UTC). Ratings are from 0 to 5.\n\n"
            + $"Address: <{_guide.Url}/compare?f=alpha&f=beta&only=differences>\n",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public async Task No_cell_of_the_csv_is_a_formula()
    {
        var records = CsvText.Read(await FileAsync("/compare.csv?f=alpha&f=eta&f=gamma", "text/csv; charset=utf-8"));

        Assert.All(records.SelectMany(r => r), field => Assert.False(
            field.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(field[0], StringComparison.Ordinal), field));
        Assert.Equal("'" + ComparedContent.NastyName, records[0][3]);
        foreach (var said in (string[])["'-2+3", "'=cmd|' /C calc'!A0", "'-5"])
            Assert.Contains(records, r => r.Contains(said));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("-5")]
    [InlineData("＝SUM(A1)")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData("﹦1")]
    public async Task No_name_and_no_reason_is_a_formula_in_any_form_of_its_signs(string text)
    {
        using var guide = new TestGuide(content =>
        {
            foreach (var slug in (string[])["a", "b"])
                content.Write($"frameworks/{slug}.md",
                    $"---\nname: \"{text} {slug}\"\nlanguage: Python\nstyle: \"{text}\"\nreviewed: 2026-11-01\n---\n\n"
                    + "## Overview\n\nText.\n");
        });
        guide.Start(watch: false);

        var records = CsvText.Read(await guide.GetTextAsync("/compare.csv?f=a&f=b"));
        Assert.Equal(["'" + text + " a", "'" + text + " b"], records[0][2..4]);
        Assert.Contains(records, r => r[1] == "Kind" && r[2] == "'" + text);
    }

    [Fact]
    public async Task Csv_begins_with_the_mark_by_which_spreadsheets_know_its_encoding()
    {
        var bytes = await _guide.Client.GetByteArrayAsync("/compare.csv?f=alpha&f=beta");

        Assert.Equal("\uFEFF\"Group\""u8.ToArray(), bytes[..10]);
    }

    [Theory]
    [InlineData("/compare.md")]
    [InlineData("/compare.csv")]
    public async Task Files_are_asked_for_with_get_and_head_alone(string path)
    {
        using var head = await _guide.Client.SendAsync(new HttpRequestMessage(
            HttpMethod.Head, path + "?f=alpha&f=beta"));
        Assert.Equal(200, (int)head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        using var post = await _guide.Client.PostAsync(path + "?f=alpha&f=beta", null);
        Assert.Equal(405, (int)post.StatusCode);
    }

    private async Task<string> FileAsync(string address, string type)
    {
        using var answer = await _guide.Client.GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}");
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The page shows ratings with a decimal place at least.</summary>
    private static string Value(ComparedTable.Row row, ComparedTable.Cell cell) =>
        row.Group is "Needs" or "Size of the project" && !cell.IsUnknown
            ? double.Parse(cell.Value, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture)
            : cell.Value;

    private static string InCell(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;

    /// <summary>The page begins reasons with a capital.</summary>
    private static string Capitalized(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Line(IEnumerable<string> cells) => string.Join(" ¦ ", cells.Select(ShownPage.Shown));
}
