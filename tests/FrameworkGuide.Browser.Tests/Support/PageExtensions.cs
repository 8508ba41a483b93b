using System.Text.RegularExpressions;
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

    /// <summary>
    /// Waits until the page is the one whose address ends so, and is loaded. Waiting for the navigation as an event
    /// misses one that is over before the waiting has begun: on a busy machine a page of this site is.
    /// </summary>
    public static async Task ArrivesAtAsync(this IPage page, string addressEnd)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(addressEnd) + "$"));
        await page.WaitForLoadStateAsync();
    }

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
