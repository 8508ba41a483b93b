using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class LayoutTests(GuideBrowser browser)
{
    private static readonly int[] Widths = [320, 360, Look.PhoneWidth, 640, 768, 1024, 1280, 1920];

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_fits_every_window_without_text_that_overlaps_or_is_cut(string address)
    {
        var page = await browser.OpenAsync(address, Look.Desktop);
        await page.OpenDetailsAsync();
        var defects = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            defects.AddRange(await LookAtAsync(page, $"{address}, {width} wide"));
        }

        await page.CloseAsync();
        Defects.AssertNone(defects);
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_at_200_percent_loses_nothing(string address)
    {
        var page = await browser.OpenAsync(address, Look.Zoomed);
        await page.OpenDetailsAsync();
        var defects = await LookAtAsync(page, $"{address}, zoomed");
        await page.CloseAsync();
        Defects.AssertNone(defects);
    }

    [Theory]
    [MemberData(nameof(SitePages.EachKind), MemberType = typeof(SitePages))]
    public async Task A_page_bears_wider_spaced_and_larger_letters(string address)
    {
        var page = await browser.OpenAsync(address, Look.Phone);
        await page.OpenDetailsAsync();

        // The distances of WCAG 1.4.12.
        await page.EvaluateAsync(
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
              document.adoptedStyleSheets = [sheet];
            }
            """);
        var defects = await LookAtAsync(page, $"{address}, spaced");

        // The reader's settings ask for twice the size that browsers come with.
        await page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
        await page.SetViewportSizeAsync(1280, 900);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = 32, @fixed = 26 } });
        Assert.Equal("32px", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
        defects.AddRange(await LookAtAsync(page, $"{address}, larger letters"));
        await page.CloseAsync();
        Defects.AssertNone(defects);
    }

    [Fact]
    public async Task The_checks_see_what_is_broken()
    {
        var page = await browser.OpenAsync("/guides", Look.Phone);
        await page.EvaluateAsync(
            """
            () => {
              const [first, second] = document.querySelectorAll('.guides p');
              first.style.width = '800px';
              second.style.cssText = 'margin-top: -30px; overflow: hidden; height: 10px';
            }
            """);
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(LayoutScripts.WiderThanTheWindow));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(LayoutScripts.CutOff));
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(LayoutScripts.Overlaps));
        await page.CloseAsync();
    }

    private static async Task<List<string>> LookAtAsync(IPage page, string how)
    {
        var defects = new List<string>();
        foreach (var script in (string[])[LayoutScripts.WiderThanTheWindow, LayoutScripts.CutOff, LayoutScripts.Overlaps])
            defects.AddRange((await page.EvaluateAsync<string[]>(script)).Take(10).Select(d => $"{how}: {d}"));
        return defects;
    }
}
