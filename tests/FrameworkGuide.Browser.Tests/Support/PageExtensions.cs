using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

internal static class PageExtensions
{
    /// <summary>Opens every box that can be opened, and says how many there are.</summary>
    public static Task<int> OpenDetailsAsync(this IPage page) => page.EvaluateAsync<int>(
        """
        () => {
          const boxes = document.querySelectorAll('details');
          for (const box of boxes) box.open = true;
          return boxes.length;
        }
        """);

    /// <summary>Goes on by Tab until the focus is where it should be.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        const int most = 300;
        for (var i = 0; i < most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"Tab does not reach {selector}");
    }
}
