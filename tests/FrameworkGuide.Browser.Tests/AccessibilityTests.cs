using FrameworkGuide.Browser.Tests.Support;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class AccessibilityTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_breaks_no_rule_of_axe_in_any_look(string address) =>
        Defects.AssertNone(await browser.DefectsAsync(PageCheck.Axe, address));

    [Fact]
    public async Task The_check_sees_what_is_broken()
    {
        var page = await browser.OpenAsync("/", Look.Desktop);
        await page.LoadAxeAsync();
        await page.EvaluateAsync(
            """
            () => {
              document.querySelector('h1').remove();
              document.querySelector('.lead').style.color = '#ddd';
              for (const link of document.querySelectorAll('nav a'))
                link.style.cssText = 'display: inline-block; font-size: 8px; padding: 0';
              document.querySelector('nav ul').style.gap = 0;
            }
            """);
        var violations = await page.RunAxeAsync();
        foreach (var rule in (string[])["page-has-heading-one", "color-contrast", "target-size"])
            Assert.Contains(violations, v => v.StartsWith(rule, StringComparison.Ordinal));
        Assert.Equal(violations.Where(v => v.StartsWith("color-contrast", StringComparison.Ordinal)),
            await page.RunAxeOnColorsAsync());
        await page.CloseAsync();
    }
}
