using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class KeyboardTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Tab_reaches_everything_in_order_with_a_frame_that_can_be_seen(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Tab, address));

    [Theory]
    [InlineData("/")]
    [InlineData("/frameworks/django")]
    [InlineData("/methodology")]
    [InlineData("/about")]
    [InlineData(SitePages.Missing)]
    public async Task The_first_stop_skips_to_the_content(string address)
    {
        var page = await browser.OpenAsync(address, Look.Phone);
        var skip = page.Locator(".skip");
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        // Going on from there does not lead back through the navigation.
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => !document.activeElement.closest('header.site-header')"));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/frameworks/rails")]
    [InlineData("specimen:/guides/wide")]
    [InlineData("specimen:/frameworks/gaps")]
    public async Task Boxes_that_scroll_do_so_by_arrow_keys(string address)
    {
        var page = await browser.OpenAsync(address, Look.Phone);
        var wide = 0;

        // What is folded has no width.
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var box in await page.Locator(".scroll, pre").AllAsync())
        {
            if (!await box.EvaluateAsync<bool>("e => e.scrollWidth > e.clientWidth"))
                continue;
            wide++;
            await box.FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await page.WaitForFunctionAsync("e => e.scrollLeft > 0", await box.ElementHandleAsync());
        }

        Assert.True(wide > 0, "no box is wider than a phone");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/frameworks/flask", "#figures details")]
    [InlineData("/methodology", "details.fold")]
    [InlineData("/", ".samples details")]
    public async Task Enter_opens_a_box_and_closes_it(string address, string selector)
    {
        var page = await browser.OpenAsync(address, Look.Desktop);
        var box = page.Locator(selector).First;
        await box.Locator("summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(box).ToHaveAttributeAsync("open", "");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(box).Not.ToHaveAttributeAsync("open", "");
        await page.CloseAsync();
    }
}
