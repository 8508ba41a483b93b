using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class PrintTests(GuideBrowser browser)
{
    /// <summary>What stays of A4 (210 mm, 794 pixels) between margins of 15 mm.</summary>
    private static readonly Look Sheet = new(680);

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_sheet_of_paper_shows_the_whole_page_without_navigation(string address)
    {
        var page = await browser.OpenAsync(address, Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var defects = new List<string>();
        foreach (var script in (string[])[LayoutScripts.WiderThanTheWindow, LayoutScripts.CutOff, LayoutScripts.Overlaps])
            defects.AddRange((await page.EvaluateAsync<string[]>(script)).Take(10));
        foreach (var part in (string[])["nav", ".skip", ".actions"])
            foreach (var element in await page.Locator(part).AllAsync())
                if (await element.IsVisibleAsync())
                    defects.Add($"printed: {part}");
        await page.CloseAsync();
        Defects.AssertNone(defects);
    }

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
        var page = await browser.OpenAsync("/frameworks/django", Sheet);
        var box = page.Locator(".figures details > p").First;
        Assert.False(await box.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await box.IsVisibleAsync());
        await page.CloseAsync();
    }
}
