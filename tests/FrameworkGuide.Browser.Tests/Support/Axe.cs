using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>
/// Runs the axe that comes with its package. The package's own way of running it loads axe four times and opens another
/// tab for each run, for pages with frames; this site has none, and the whole run took 7 minutes.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Loads axe into a page; it stays until the page is left.</summary>
    public static Task LoadAxeAsync(this IPage page) => page.EvaluateAsync($"() => {{ {Script} }}");

    /// <summary>What breaks a rule, each as "rule (what it asks): html".</summary>
    public static Task<IEnumerable<string>> RunAxeAsync(this IPage page) =>
        page.RunAxeAsync(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);

    /// <summary>
    /// What breaks a rule about colours: all that another colour scheme can break on a page that was looked at already.
    /// </summary>
    public static Task<IEnumerable<string>> RunAxeOnColorsAsync(this IPage page) =>
        page.RunAxeAsync(["color-contrast", "link-in-text-block"]);

    private static async Task<IEnumerable<string>> RunAxeAsync(this IPage page, string[] rules)
    {
        var violations = await page.EvaluateAsync<JsonElement>(
            """
            async rules => {
              const result = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
              return result.violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.help}): ${n.html}`));
            }
            """,
            rules);
        return [.. violations.EnumerateArray().Select(v => v.GetString()!)];
    }
}
