using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class PrivacyTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_asks_no_other_host_breaks_no_policy_and_leaves_nothing_behind(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Privacy, address));

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_without_scripts_shows_all_it_has(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.WithoutScripts, address));

    [Theory]
    [InlineData("/frameworks/django", "#figures details")]
    [InlineData("/methodology", "details.fold")]
    [InlineData("/", ".samples details")]
    public async Task Boxes_open_without_scripts(string address, string selector)
    {
        var page = await browser.OpenAsync(address, Look.Desktop with { Scripts = false });
        var box = page.Locator(selector).First;
        Assert.False(await box.Locator(":scope > :not(summary)").First.IsVisibleAsync());
        await box.Locator("summary").First.ClickAsync();
        await Assertions.Expect(box.Locator(":scope > :not(summary)").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }
}
