using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>Whether a page fits its window, without text that overlaps or is cut.</summary>
internal static class LayoutCheck
{
    private const int MostTold = 10;

    private static readonly string[] Scripts =
        [LayoutScripts.WiderThanTheWindow, LayoutScripts.CutOff, LayoutScripts.Overlaps];

    private static readonly int[] Widths = [320, 360, Look.PhoneWidth, 640, 768, 1024, 1280, 1920];

    public static async Task<List<string>> DefectsAsync(IPage page, string how)
    {
        var defects = new List<string>();
        foreach (var script in Scripts)
            defects.AddRange((await page.EvaluateAsync<string[]>(script)).Take(MostTold).Select(d => $"{how}: {d}"));
        return defects;
    }

    public static async Task<IEnumerable<string>> InEveryWindowAsync(IPage page)
    {
        var defects = new List<string>();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, Look.Height);
            defects.AddRange(await DefectsAsync(page, $"{width} wide"));
        }

        return defects;
    }

    /// <summary>With wider spaced letters, then with larger ones on a desktop.</summary>
    public static async Task<IEnumerable<string>> WithOtherLettersAsync(IPage page)
    {
        // The distances of WCAG 1.4.12.
        await page.EvaluateAsync(
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`
                * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                p { margin-bottom: 2em !important; }`);
              document.adoptedStyleSheets = [sheet];
            }
            """);
        var defects = await DefectsAsync(page, "spaced");

        // The reader's settings ask for twice the size that browsers come with.
        await page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
        await page.SetViewportSizeAsync(Look.Desktop.Width, Look.Height);
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = 32, @fixed = 26 } });
        var size = await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize");
        if (size != "32px")
            defects.Add($"larger letters: the root has {size}, not 32px");
        defects.AddRange(await DefectsAsync(page, "larger letters"));
        return defects;
    }
}
