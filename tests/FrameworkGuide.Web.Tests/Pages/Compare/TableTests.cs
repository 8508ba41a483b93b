using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

[Collection(SharedComparingGuide.Name)]
public sealed class TableTests(ComparingGuide comparing)
{
    private const string Three = "?f=alpha&f=beta&f=gamma";

    private readonly TestGuide _guide = comparing.Guide;

    [Theory]
    [InlineData("?f=alpha&f=beta", "Alpha", "Beta")]
    [InlineData("?f=beta&f=alpha", "Beta", "Alpha")]
    [InlineData("?f=gamma&f=delta&f=alpha", "Gamma", "Delta", "Alpha")]
    [InlineData("?f=zeta&f=epsilon&f=gamma&f=delta&f=beta&f=alpha", "Zeta", "Epsilon", "Gamma",
        "Delta", "Beta", "Alpha")]
    [InlineData("?f=&f=gamma&x=1&f=&f=alpha&only=", "Gamma", "Alpha")]
    public async Task Columns_are_the_frameworks_in_the_order_they_are_named(string query, params string[] names)
    {
        var table = await ComparedTable.OpenAsync(_guide, query);

        Assert.Equal(names, table.Names);
        Assert.All(table.Rows, r => Assert.Equal(names.Length, r.Cells.Count));
        Assert.All(table.Page.Document.QuerySelectorAll("table.comparison"), t => Assert.Equal(
            names.Select(n => $"/frameworks/{n.ToLowerInvariant()}"),
            t.QuerySelectorAll("thead a").Select(a => a.GetAttribute("href"))));
        Assert.Equal($"{string.Join(", ", names[..^1])} and {names[^1]} compared", table.Page.Said("h1"));
    }

    [Fact]
    public async Task Capabilities_that_tell_nobody_apart_are_folded_away_below_all_others()
    {
        var table = await ComparedTable.OpenAsync(_guide, "?f=alpha&f=beta");
        var fold = Assert.Single(table.Page.Document.QuerySelectorAll("details.rest"));

        Assert.Equal("1 capability with the same level in all", ShownPage.TextOf(fold.QuerySelector("summary")!));
        Assert.Equal(["capability-migrations"], fold.QuerySelectorAll("tbody tr[id]").Select(r => r.Id));
        Assert.Equal("capability-migrations", table.Rows[^1].Key);
        Assert.DoesNotContain(
            table.Rows.SkipLast(1),
            r => r.Key.StartsWith("capability-", StringComparison.Ordinal) && r.Difference == "same");
    }

    [Fact]
    public async Task Every_row_has_a_header_and_stands_in_a_group_that_has_one()
    {
        var table = await ComparedTable.OpenAsync(_guide, Three);

        Assert.Equal(
            ["Size of the project", "Needs", "Support", "Facts", "Capabilities: Data", "Capabilities: Web",
                "Figures that two or more have"],
            table.Rows.Select(r => r.Group).Distinct());
        Assert.Equal(["API", "Pages", "Data", "Jobs", "Live"],
            table.Rows.Where(r => r.Group == "Needs").Select(r => r.Label));
        Assert.Equal(table.Rows.Select(r => r.Key).Distinct(), table.Rows.Select(r => r.Key));
        Assert.All(table.Rows, r => Assert.NotEmpty(r.Difference));
        Assert.All(table.Rows.SelectMany(r => r.Values), Assert.NotEmpty);
        Assert.NotEmpty(table.Page.Said("table.comparison caption"));
        Assert.Single(table.Page.Document.QuerySelectorAll("thead td"));
    }

    [Theory]
    [InlineData("language", "Python|Ruby|JavaScript and TypeScript", "differ")]
    [InlineData("style", "full-stack|full-stack|unknown", "partly unknown")]
    [InlineData("runtime", "unknown|unknown|unknown", "unknown")]
    [InlineData("licence", "MIT|MIT|Apache-2.0", "differ")]
    [InlineData("governance", "A foundation.|unknown|unknown", "partly unknown")]
    [InlineData("cycle", "6.1|8|3", "differ")]
    [InlineData("status",
        "supported until 30 Apr 2027|security fixes until 10 Apr 2028|no end date published", "differ")]
    [InlineData("size-small", "4.5|2.0|4.5", "2.5 apart")]
    [InlineData("size-medium", "3.0|3.0|3.0", "equal")]
    [InlineData("size-large", "not rated|5.0|not rated", "some not rated")]
    [InlineData("need-api", "5.0|2.25|1.5", "3.5 apart")]
    [InlineData("need-pages", "4.0|4.0|4.0", "equal")]
    [InlineData("need-data", "4.0|4.5|not rated", "0.5 apart, some not rated")]
    [InlineData("need-jobs", "not rated|2.0|not rated", "some not rated")]
    [InlineData("capability-orm", "built in|none|community package", "differ")]
    [InlineData("capability-migrations", "none|none|unknown", "partly unknown")]
    [InlineData("capability-mail", "official package|unknown|unknown", "partly unknown")]
    [InlineData("metric-stars", "100 stars|200 stars|no figure", "differ, counted differently, some without a figure")]
    [InlineData("metric-memory", "50 MB|40 MB|30 to 60 MB", "differ")]
    [InlineData("metric-downloads", "10|20|no figure", "differ, some without a figure")]
    public async Task A_row_says_what_each_is_and_how_they_differ(string key, string values, string difference)
    {
        var row = (await ComparedTable.OpenAsync(_guide, Three))[key];

        Assert.Equal(values.Split('|'), row.Values);
        Assert.Equal(difference, row.Difference);
        Assert.Equal(row.Values.Where((_, i) => !row.Cells[i].IsUnknown).Distinct().Count() > 1, row.IsDifferent);
    }

    [Fact]
    public async Task What_is_unknown_is_never_shown_as_none()
    {
        var table = await ComparedTable.OpenAsync(_guide, "?f=delta&f=beta&f=epsilon");

        Assert.All(table.Rows.Where(r => r.Group != "Facts" || r.Key is not "language")
            .SelectMany(r => new[] { r.Cells[0], r.Cells[2] }), c =>
            {
                Assert.True(c.IsUnknown);
                Assert.Contains(c.Value, (string[])["unknown", "not rated", "no figure", "no end date published"]);
            });
        Assert.Equal(["unknown", "none", "unknown"], table["capability-migrations"].Values);
        Assert.Equal("partly unknown", table["capability-migrations"].Difference);
        Assert.DoesNotContain(table.Rows, r => r.Key.StartsWith("metric-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reasons_sources_and_overdue_evidence_are_in_the_page()
    {
        var table = await ComparedTable.OpenAsync(_guide, Three);

        Assert.Equal(["Alpha API reason.", "Beta API reason.", "Gamma API reason."],
            table["need-api"].Cells.Select(c => c.Why));
        Assert.Equal(["https://example.org/alpha/api", "https://example.com/api"], table["need-api"].Cells[0].Sources);
        Assert.Equal("Small gamma reason.", table["size-small"].Cells[2].Why);
        Assert.Equal("As of version 2.", table["licence"].Cells[0].Why);
        Assert.Equal(["https://example.org/alpha/licence"], table["licence"].Cells[0].Sources);
        Assert.Equal("Alpha.db: Since 1.0.", table["capability-orm"].Cells[0].Why);
        Assert.Equal("Looked for.", table["capability-orm"].Cells[1].Why);
        Assert.Equal("As of Oct 2026. Counted: All of them.", table["metric-stars"].Cells[0].Why);
        Assert.Equal(["https://example.org/alpha/stars"], table["metric-stars"].Cells[0].Sources);
        Assert.Equal([(0, "need-pages")],
            table.Rows.SelectMany(r => r.Cells.Index().Where(c => c.Item.IsOverdue).Select(c => (c.Index, r.Key))));
    }

    [Theory]
    [InlineData("?f=alpha&f=beta&f=gamma")]
    [InlineData("?f=beta&f=eta")]
    [InlineData("?f=delta&f=alpha&f=zeta&f=eta&f=gamma&f=beta")]
    public async Task Only_differences_leaves_the_rows_that_differ_as_they_are(string query)
    {
        var (all, only) = (await ComparedTable.OpenAsync(_guide, query), await ComparedTable.OpenAsync(
            _guide, query + "&only=differences"));

        Assert.NotEmpty(only.Rows);
        Assert.Equal(all.Rows.Where(r => r.IsDifferent).Select(Line), only.Rows.Select(Line));
        Assert.Equal(all.Names, only.Names);
        Assert.Equal($"/compare{query}&only=differences", Link(all, "Only differences"));
        Assert.Equal($"/compare{query}", Link(only, "Show all rows"));
        Assert.Equal([$"/compare.md{query}", $"/compare.csv{query}"], [Link(all, "As Markdown"), Link(all, "As CSV")]);
        Assert.Equal([$"/compare.md{query}&only=differences", $"/compare.csv{query}&only=differences"],
            [Link(only, "As Markdown"), Link(only, "As CSV")]);
        Assert.Equal(all.Page.Said(".compare-summary"), only.Page.Said(".compare-summary"));
    }

    [Fact]
    public async Task Where_nothing_differs_no_row_is_left()
    {
        var only = await ComparedTable.OpenAsync(_guide, "?f=delta&f=epsilon&only=differences");

        Assert.Empty(only.Rows);
        Assert.Equal(["Delta", "Epsilon"], only.Names);
    }

    [Fact]
    public async Task Texts_of_the_content_are_text()
    {
        var table = await ComparedTable.OpenAsync(_guide, "?f=alpha&f=eta");

        Assert.Equal(["Alpha", ComparedContent.NastyName], table.Names);
        Assert.Equal("+1, \"quoted\" and &amp; &lt;b&gt; ~~struck~~ <script>alert(1)</script>",
            table["governance"].Cells[1].Value);
        table.Page.AssertHarmless();
    }

    private static string Line(ComparedTable.Row row) =>
        $"{row.Key}: {row.Difference}: {string.Join('|', row.Cells.Select(c => $"{c.Value} {c.IsLeading} {c.Why}"))}";

    private static string Link(ComparedTable table, string words) => table.Page.Document
        .QuerySelectorAll(".compare-links a").Single(a => ShownPage.TextOf(a) == words).GetAttribute("href")!;
}
