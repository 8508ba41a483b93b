using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SecondBrowser.Name)]
public sealed class AccessibilityTests(GuideBrowser browser)
{
    /// <summary>Beside the light that a page opens in.</summary>
    private static readonly (string Name, PageEmulateMediaOptions Media)[] Colors =
    [
        ("dark", new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.None }),
        ("forced colours", new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active }),
    ];

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_breaks_no_rule_of_axe_in_any_look(string address)
    {
        var defects = await Task.WhenAll(CheckAsync(address, Look.Desktop, Colors), CheckAsync(address, Look.Phone, Colors[..1]));
        Defects.AssertNone(defects.SelectMany(d => d));
    }

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
              for (const link of document.querySelectorAll('nav a')) link.style.cssText = 'display: inline-block; font-size: 8px; padding: 0';
              document.querySelector('nav ul').style.gap = 0;
            }
            """);
        var violations = await page.RunAxeAsync();
        foreach (var rule in (string[])["page-has-heading-one", "color-contrast", "target-size"])
            Assert.Contains(violations, v => v.StartsWith(rule, StringComparison.Ordinal));
        Assert.Equal(violations.Where(v => v.StartsWith("color-contrast", StringComparison.Ordinal)), await page.RunAxeOnColorsAsync());
        await page.CloseAsync();
    }

    private async Task<List<string>> CheckAsync(string address, Look look, IEnumerable<(string Name, PageEmulateMediaOptions Media)> colors)
    {
        var page = await browser.OpenAsync(address, look);
        await page.LoadAxeAsync();
        List<string> defects = [.. (await page.RunAxeAsync()).Select(d => $"{address}, {look.Width} wide, boxes closed: {d}")];
        var boxes = await page.OpenDetailsAsync();
        if (boxes > 0)
            defects.AddRange((await page.RunAxeAsync()).Select(d => $"{address}, {look.Width} wide, boxes open: {d}"));
        foreach (var (name, media) in colors)
        {
            await page.EmulateMediaAsync(media);
            defects.AddRange((await page.RunAxeOnColorsAsync()).Select(d => $"{address}, {look.Width} wide, {name}: {d}"));
        }

        await page.CloseAsync();
        return defects;
    }
}
