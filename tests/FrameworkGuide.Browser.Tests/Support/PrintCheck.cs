using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What a page shows on paper, given a page that is shown as on paper.</summary>
internal static class PrintCheck
{
    private static readonly string[] Navigation = ["nav", ".skip", ".actions"];

    private static readonly string[] ToClick =
    [
        " Change\n", "Back to the", "See it", "Colours:", "swipe", "Only differences", "As CSV", "Compare with:",
        "How this works", "Open all reasons", "Skip ",
    ];

    public static async Task<IEnumerable<string>> WholeAsync(IPage page)
    {
        var defects = await LayoutCheck.DefectsAsync(page, "printed");
        foreach (var part in Navigation)
            foreach (var element in await page.Locator(part).AllAsync())
                if (await element.IsVisibleAsync())
                    defects.Add($"printed: {part}");
        return defects;
    }

    public static async Task<IEnumerable<string>> ClickableAsync(IPage page)
    {
        var words = await page.EvaluateAsync<string>("() => document.body.innerText");
        var fields = await page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('button, select, input')].filter(e => e.checkVisibility()).length");
        var defects = ToClick.Where(words.Contains).Select(w => $"printed: '{w}'");
        return fields == 0 ? defects : defects.Append($"{fields} buttons or fields are printed");
    }
}
