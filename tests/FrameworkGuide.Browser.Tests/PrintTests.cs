using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class PrintTests(GuideBrowser browser)
{
    private const string SixCompared = "/compare?f=django&f=rails&f=laravel&f=flask&f=express&f=spring-boot";

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_sheet_of_paper_shows_the_whole_page_without_navigation(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Paper, address));

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task A_profile_prints_on_A4(string address)
    {
        var page = await browser.OpenAsync(address, Look.Desktop);
        var paper = await page.PdfAsync(new() { Format = "A4" });
        Assert.True(paper.AsSpan().StartsWith("%PDF-"u8));
        Assert.True(paper.Length > 10_000, $"{paper.Length} bytes");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Paper_shows_what_is_folded_on_the_screen()
    {
        var page = await browser.OpenAsync("/frameworks/django", Look.Sheet);
        var box = page.Locator(".figures details > p").First;
        Assert.False(await box.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await box.IsVisibleAsync());
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/frameworks/django")]
    [InlineData("/compare?f=django&f=rails")]
    [InlineData(SitePages.SomeRuledOut)]
    [InlineData("/guides/django-or-rails")]
    public async Task Paper_says_where_and_when_it_is_from_and_what_its_sources_are(string address)
    {
        var page = await browser.OpenAsync(address, Look.Sheet);
        Assert.False(await page.Locator(".printed").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".printed")).ToBeVisibleAsync();
        var printed = await page.Locator(".printed").InnerTextAsync();
        Assert.StartsWith(browser.AddressOf(address), printed, StringComparison.Ordinal);
        Assert.Matches(@"shown as of \d+ \w{3} \d{4} \(UTC\), content version [0-9a-f]{16}", printed);

        // Every source has the number of the note that says its whole address.
        var notes = await page.Locator(".source-notes li").AllInnerTextsAsync();
        var links = await page.EvaluateAsync<string[][]>("() => [...document.querySelectorAll('.sources a, .prose "
            + "a[href^=http]')].map(a => [a.dataset.note, a.getAttribute('href')])");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(
            link[1], notes[int.Parse(link[0], System.Globalization.CultureInfo.InvariantCulture) - 1]));
        Assert.Equal(notes.Distinct(), notes);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_the_addresses_of_sources_stand_where_they_are_named()
    {
        var page = await browser.OpenAsync("/frameworks/flask", Look.Sheet with { Scripts = false });
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var source = page.Locator(".sources a").First;
        Assert.Equal("\" \" attr(href)", await page.EvaluateAsync<string>(
            "() => [...document.styleSheets].flatMap(s => [...s.cssRules]).flatMap(r => r.cssRules ? [...r.cssRules] : "
            + "[]).find(r => r.selectorText === 'span.sources a::after').style.content"));
        await Assertions.Expect(page.Locator(".printed")).ToContainTextAsync("/frameworks/flask");
        Assert.StartsWith("http", await source.GetAttributeAsync("href"), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_to_click_is_printed(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Clickable, address));

    [Fact]
    public async Task The_list_is_printed_though_a_form_is_about_it()
    {
        var page = await browser.OpenAsync("/frameworks", Look.Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".card h2").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".filters")).Not.ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/frameworks/django")]
    [InlineData("/methodology")]
    [InlineData("/compare?f=django&f=rails&f=laravel&f=flask&f=express&f=spring-boot")]
    [InlineData(SitePages.Close)]
    public async Task What_is_read_has_one_size(string address)
    {
        var page = await browser.OpenAsync(address, Look.Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        // Headings, code, drawings and the numbers of notes have sizes of their own.
        var sizes = await page.EvaluateAsync<string[]>(
            """
            () => {
              const own = 'h1, h2, h3, h4, .group, code, pre, svg, .sources, figcaption, .unknown, .fold > summary';
              const sizes = new Set();
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let node; (node = walker.nextNode());) {
                const e = node.parentElement;
                if (node.data.trim() && e.checkVisibility() && !e.closest(own)) sizes.add(getComputedStyle(e).fontSize);
              }
              return [...sizes];
            }
            """);
        Assert.Single(sizes);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(680)]
    [InlineData(794)] // A4 without margins
    [InlineData(1010)] // A4 across
    public async Task Reasons_take_the_width_of_their_column(int width)
    {
        var page = await browser.OpenAsync(SixCompared, new Look(width));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var narrow = await page.EvaluateAsync<string[]>(
            """
            () => {
              const table = document.querySelector('.comparison');
              const column = (table.clientWidth - parseFloat(getComputedStyle(table).columnGap)) / 2;
              return [...table.querySelectorAll('tbody td')].filter(td => td.offsetWidth < 0.9 * column)
                .map(td => `${td.dataset.of}: ${td.offsetWidth} of ${column}`);
            }
            """);
        Assert.Empty(narrow);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("&need.time-to-market=nice&need.hiring-pool=nice&need.realtime=nice&need.security-defaults=important"
        + "&need.testing-support=important&need.long-term-support=nice")]
    public async Task The_decision_of_a_record_has_the_first_sheet_to_itself(string more)
    {
        var address = SitePages.Record.Replace("&title", $"{more}&title", StringComparison.Ordinal);
        var page = await browser.OpenAsync(address, Look.Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var decision = page.Locator(".decision");

        var box = await decision.BoundingBoxAsync();
        Assert.InRange(box!.Y + box.Height, 200, 267 / 25.4 * 96);
        Assert.Equal("page", await decision.EvaluateAsync<string>("e => getComputedStyle(e).breakAfter"));
        Assert.Contains("&content=", await decision.Locator(".kept").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(
            0, await page.EvaluateAsync<int>(
                "() => [...document.querySelectorAll('table')]"
                    + ".filter(t => t.scrollWidth > t.parentElement.clientWidth + 1).length"));
        Assert.All(
            await page.Locator("tr").EvaluateAllAsync<string[]>("all => all.map(e => getComputedStyle(e).breakInside)"),
            b => Assert.Equal("avoid", b));
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_ratings_of_six_frameworks_stand_on_the_first_sheet_and_the_reasons_behind_them()
    {
        var page = await browser.OpenAsync(SixCompared, Look.Sheet);
        var ratings = page.Locator(".printed-ratings");
        await Assertions.Expect(ratings).Not.ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(ratings).ToBeVisibleAsync();
        Assert.Equal(ProfileFile.Ratings, await ratings.Locator("tbody tr").CountAsync());
        Assert.Equal(6, await ratings.Locator("thead th").CountAsync() - 1);

        // A sheet of A4 between margins of 15 mm is 267 mm high.
        var box = await ratings.BoundingBoxAsync();
        Assert.InRange(box!.Y + box.Height, 200, 267 / 25.4 * 96);
        Assert.True(await page.EvaluateAsync<bool>(
            """
            () => !!(document.querySelector('.printed-ratings')
              .compareDocumentPosition(document.querySelector('.comparison')) & Node.DOCUMENT_POSITION_FOLLOWING)
            """));
        Assert.True(await page.Locator("#need-rest-api td p").First.IsVisibleAsync());
        await page.CloseAsync();
    }
}
