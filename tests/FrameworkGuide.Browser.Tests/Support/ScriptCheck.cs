using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>Whether a page says the same with and without scripts.</summary>
internal static class ScriptCheck
{
    /// <summary>
    /// What a script alone does is not offered without it: the choice of colours, the ranking that follows
    /// the answers, opening all reasons at once, and copying. What is there without scripts is said to be of the
    /// answers the page was opened with.
    /// </summary>
    private const string WhatIsShown =
        """
        () => {
          const own = [...document.querySelectorAll('.theme, .open-all, .copy, .without-scripts, #ranking.empty')]
            .map(e => [e, e.style.display]);
          for (const [e] of own) e.style.setProperty('display', 'none', 'important');
          const text = document.body.innerText;
          for (const [e, display] of own) e.style.display = display;
          return text;
        }
        """;

    public static async Task<IEnumerable<string>> DefectsAsync(IPage with, IPage without)
    {
        var defects = new List<string>();
        if (await with.Locator(".theme").CountAsync() != 1)
            defects.Add("no choice of colours with scripts");
        if (await without.Locator(".theme").CountAsync() != 0)
            defects.Add("a choice of colours without scripts");
        var shown = await with.EvaluateAsync<string>(WhatIsShown);
        var plain = await without.EvaluateAsync<string>(WhatIsShown);
        if (plain.Length == 0)
            defects.Add("nothing is shown without scripts");
        if (shown != plain)
            defects.Add($"with scripts:\n{shown}\nwithout:\n{plain}");
        return defects;
    }
}
