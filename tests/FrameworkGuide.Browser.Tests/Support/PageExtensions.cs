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
}
