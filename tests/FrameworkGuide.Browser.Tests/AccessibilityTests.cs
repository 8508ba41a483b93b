using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class AccessibilityTests(GuideBrowser browser)
{
    private static readonly (string Name, PageEmulateMediaOptions Media)[] Colors =
    [
        ("light", new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None }),
        ("dark", new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.None }),
        ("forced colours", new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active }),
    ];

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_breaks_no_rule_of_axe_in_any_look(string address)
    {
        var defects = await Task.WhenAll(CheckAsync(address, Look.Desktop, Colors), CheckAsync(address, Look.Phone, Colors[..2]));
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
        await page.CloseAsync();
    }

    private async Task<List<string>> CheckAsync(string address, Look look, IEnumerable<(string Name, PageEmulateMediaOptions Media)> colors)
    {
        var page = await browser.OpenAsync(address, look);
        await page.LoadAxeAsync();
        List<string> defects = [.. (await page.RunAxeAsync()).Select(d => $"{address}, {look.Width} wide, boxes closed: {d}")];
        var boxes = await page.OpenDetailsAsync();
        foreach (var (name, media) in boxes > 0 ? colors : colors.Skip(1))
        {
            await page.EmulateMediaAsync(media);
            defects.AddRange((await page.RunAxeAsync()).Select(d => $"{address}, {look.Width} wide, {name}: {d}"));
        }

        await page.CloseAsync();
        return defects;
    }
}
