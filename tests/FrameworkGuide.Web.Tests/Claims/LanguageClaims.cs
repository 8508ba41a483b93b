using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>
/// What the result and the questionnaire say the guide has, and has not, for a team's languages;
/// computed again from the API.
/// </summary>
internal sealed class LanguageClaims(GuideFacts facts)
{
    public async Task CheckAsync(TestGuide guide, IReadOnlyList<string> languages)
    {
        var inOrder = facts.Languages.Select(l => (string)l["name"]!).Where(languages.Contains).ToList();
        var query = "?" + string.Join('&', inOrder.Select(l => $"language={Uri.EscapeDataString(l)}"));
        foreach (var path in (string[])["/recommend/result", "/recommend"])
            Assert.Equal(Expected(inOrder), (await ShownPage.OkAsync(guide, path + query)).AllSaid(".coverage p"));
    }

    private List<string> Expected(IReadOnlyList<string> languages)
    {
        var (said, isCovered) = (new List<string>(), false);
        foreach (var language in languages)
        {
            var here = facts.Frameworks.Where(f => facts.Closeness(language, f) >= 0.8).Select(f => f.Name).ToList();
            var elsewhere = facts.Elsewhere(language);
            isCovered |= here.Count > 0;
            if (here.Count == 0)
                said.Add($"No framework in this guide is written for {language}."
                    + (elsewhere.Count == 0 ? "" : $" Common choices there: {GuideFacts.List(elsewhere)}."));
            else if (elsewhere.Count > 0)
                said.Add($"For {language} this guide has "
                    + (here.Count <= 6
                        ? GuideFacts.List(here)
                        : $"{string.Join(", ", here.Take(5))} and {here.Count - 5} others")
                    + $". Also common there, but not in this guide: {GuideFacts.List(elsewhere)}.");
        }

        if (!isCovered)
            said.Add(facts.Frameworks.Count == 1
                ? "Only the framework in this guide is ranked."
                : $"Only the {facts.Frameworks.Count} frameworks in this guide are ranked.");
        return [.. said.Select(ShownPage.Shown)];
    }
}
