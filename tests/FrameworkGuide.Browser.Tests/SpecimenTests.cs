using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>
/// What the shipped content has none of: gaps, old evidence, an address for the source files, pictures.
/// </summary>
[Collection(SecondBrowser.Name)]
public sealed class SpecimenTests(GuideBrowser browser)
{
    private const string Gaps = "specimen:/frameworks/gaps";
    private const string Bare = "specimen:/frameworks/bare";
    private const string Wide = "specimen:/guides/wide";

    [Fact]
    public async Task Unknown_stands_apart_from_none_by_word_mark_and_style()
    {
        var page = await browser.OpenAsync(Gaps, Look.Desktop);
        await page.OpenDetailsAsync();
        var none = Level(page, "Migrations");
        var unknown = Level(page, "HTML templates");
        Assert.Equal("none", await none.InnerTextAsync());
        Assert.Equal("unknown", await unknown.InnerTextAsync());
        Assert.NotEqual(
            await none.Locator("path").GetAttributeAsync("d"), await unknown.Locator("path").GetAttributeAsync("d"));
        Assert.NotEqual(await StyleAsync(none), await StyleAsync(unknown));
        Assert.Equal("built in", await Level(page, "Object mapping").InnerTextAsync());
        await Assertions.Expect(page.Locator("#capabilities .fine")).ToHaveTextAsync("1 row is unknown.");
        await page.CloseAsync();
    }

    [Fact]
    public async Task What_nobody_rated_is_not_a_zero()
    {
        var page = await browser.OpenAsync(Gaps, Look.Desktop);
        var row = page.Locator(".ratings > li", new() { HasTextString = "Realtime" });
        await Assertions.Expect(row.Locator(".rating")).ToHaveTextAsync("not rated");
        await Assertions.Expect(row.Locator(".why")).ToContainTextAsync("This is not a zero");
        Assert.Equal(0, await row.Locator("svg").CountAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task Old_evidence_is_marked_on_the_page_and_on_each_rating()
    {
        var page = await browser.OpenAsync(Gaps, Look.Desktop);
        await Assertions.Expect(page.Locator(".reviewed .overdue")).ToContainTextAsync("review overdue");
        await Assertions.Expect(page.Locator(".ratings .overdue")).ToHaveCountAsync(2);
        await page.GotoAsync(browser.AddressOf("specimen:/frameworks"));
        await Assertions.Expect(page.Locator(".card", new() { HasTextString = "Gaps" }).Locator(".overdue"))
            .ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_profile_of_which_nothing_is_known_says_so()
    {
        var page = await browser.OpenAsync(Bare, Look.Desktop);
        foreach (var section in (string[])["facts", "points", "support", "ratings", "capabilities", "figures", "users"])
            Assert.True(await page.Locator($"#{section} .unknown").CountAsync() > 0,
                $"{section} does not say that nothing is known");
        await Assertions.Expect(page.Locator(".reviewed")).ToContainTextAsync("Not reviewed yet");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_cycle_without_published_ends_is_told_and_drawn_as_such()
    {
        var page = await browser.OpenAsync(Gaps, Look.Desktop);
        await page.OpenDetailsAsync();
        var row = page.Locator("table.releases tbody tr").Nth(1);
        Assert.Equal("6.1", await row.Locator("th").InnerTextAsync());
        await Assertions.Expect(row).ToContainTextAsync("no end date published");
        await Assertions.Expect(page.Locator(".timeline [role=img] .bar.open")).ToHaveCountAsync(1);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(Gaps, "frameworks/gaps.md")]
    [InlineData(Wide, "guides/wide.md")]
    public async Task A_page_links_its_source_where_the_site_names_a_repository(string address, string file)
    {
        var page = await browser.OpenAsync(address, Look.Desktop);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "The source of this page" }))
            .ToHaveAttributeAsync("href", "https://example.org/guide/blob/main/content/" + file);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Wide_tables_and_code_scroll_in_their_own_boxes()
    {
        var page = await browser.OpenAsync(Wide, Look.Phone);
        var table = page.Locator(".scroll").First;
        foreach (var box in (ILocator[])[table, page.Locator("pre")])
        {
            await box.EvaluateAsync("e => { e.scrollLeft = 10000; }");
            Assert.True(await box.EvaluateAsync<double>("e => e.scrollLeft") > 0);
            Assert.Equal("0", await box.GetAttributeAsync("tabindex"));
        }

        // The first column stays.
        var cell = (await table.Locator("tbody td").First.BoundingBoxAsync())!;
        Assert.Equal((await table.BoundingBoxAsync())!.X, cell.X, tolerance: 1.0);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_small_table_does_not_scroll()
    {
        var page = await browser.OpenAsync(Wide, Look.Phone);
        Assert.True(await page.GetByRole(AriaRole.Group, new() { Name = "Table 2" })
            .EvaluateAsync<bool>("e => e.scrollWidth <= e.clientWidth"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_picture_of_the_content_shows_and_fits()
    {
        var page = await browser.OpenAsync(Wide, Look.Phone);
        var picture = page.GetByRole(AriaRole.Img, new() { Name = "Three bars of different length" });
        await picture.ScrollIntoViewIfNeededAsync();
        Assert.True(await picture.EvaluateAsync<bool>("e => e.complete && e.naturalWidth === 1400"));
        var box = (await picture.BoundingBoxAsync())!;
        Assert.True(box.Width < Look.PhoneWidth);
        Assert.Equal(7.0, box.Width / box.Height, tolerance: 0.1);
        await page.CloseAsync();
    }

    private static ILocator Level(IPage page, string capability) =>
        page.Locator(".capabilities tbody tr")
            .Filter(new() { Has = page.Locator("th", new() { HasTextString = capability }) }).Locator(".level");

    private static Task<string> StyleAsync(ILocator level) =>
        level.EvaluateAsync<string>("e => getComputedStyle(e).fontStyle + getComputedStyle(e).color");
}
