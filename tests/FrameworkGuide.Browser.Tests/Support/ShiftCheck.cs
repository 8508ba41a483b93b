using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What moves while a page loads.</summary>
internal static class ShiftCheck
{
    public static async Task<IEnumerable<string>> DefectsAsync(IPage page) =>
        await OfAsync(page) is var shift && shift != 0
            ? [$"{page.ViewportSize?.Width} wide, the layout shifts by {shift}"]
            : [];

    public static Task<double> OfAsync(IPage page) => page.EvaluateAsync<double>(
        """
        () => new Promise((done, fail) => {
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
            return fail('This browser does not tell of shifts.');
          let sum = 0;
          const observer = new PerformanceObserver(list => {
            for (const entry of list.getEntries()) sum += entry.value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          // What happened before is told in a task of its own; two frames and a task later it has been.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
        })
        """);
}
