using FrameworkGuide.Browser.Tests.Support;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class WeightTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(SitePages.Existing), MemberType = typeof(SitePages))]
    public async Task A_first_view_is_light_and_so_are_its_scripts(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Weight, address));

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_moves_while_a_page_loads(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Shift, address));

    [Fact]
    public async Task The_check_sees_a_page_that_moves()
    {
        var page = await browser.OpenAsync("/guides", Look.Desktop);
        await page.EvaluateAsync(
            """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
              document.querySelector('h1').style.marginTop = '300px';
              requestAnimationFrame(() => requestAnimationFrame(done));
            })))
            """);
        Assert.True(await ShiftCheck.OfAsync(page) > 0);
        await page.CloseAsync();
    }
}
