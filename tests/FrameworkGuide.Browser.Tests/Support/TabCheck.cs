using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>Where Tab leads. The page is left as it was found.</summary>
internal static class TabCheck
{
    private const int MostTold = 10;

    public static async Task<IEnumerable<string>> DefectsAsync(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(FocusScripts.WatchStops);
        for (var i = 0; i < stops; i++)
            await page.Keyboard.PressAsync("Tab");
        var seen = await page.EvaluateAsync<string[]>(FocusScripts.TellStops);
        var defects = seen.Where(s => s.Length > 0).Take(MostTold).Select(d => $"{page.ViewportSize?.Width} wide: {d}");
        return seen.Length == stops ? defects : defects.Append($"{seen.Length} of {stops} stops were seen");
    }
}
