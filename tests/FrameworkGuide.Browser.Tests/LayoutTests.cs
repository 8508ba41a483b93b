using FrameworkGuide.Browser.Tests.Support;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class LayoutTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_fits_every_window_without_text_that_overlaps_or_is_cut(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Windows, address));

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_at_200_percent_loses_nothing(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Zoom, address));

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_bears_wider_spaced_and_larger_letters(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Letters, address));

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
}
