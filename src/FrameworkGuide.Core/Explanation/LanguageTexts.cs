using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What is said of languages and of frameworks that are not in this guide.</summary>
public static class LanguageTexts
{
    /// <summary>
    /// What the guide has for a language, before what it has not; null where nothing needs to be said.
    /// </summary>
    public static string? Coverage(LanguageCoverage language) => language switch
    {
        { Here.Count: 0, Elsewhere.Count: 0 } => $"No framework in this guide is written for {language.Language}.",
        { Here.Count: 0 } => $"No framework in this guide is written for {language.Language}. Common choices there:",
        { Elsewhere.Count: 0 } => null,
        _ => $"For {language.Language} this guide has {CatalogWords.Names(language.Here)}. Also common there, but not "
            + "in this guide:",
    };

    /// <summary>What the ranking is worth where no language of the team has a framework here.</summary>
    /// <param name="isShortlist">Whether the chooser named those that are ranked.</param>
    public static string OnlyAmong(int frameworks, bool isShortlist) => isShortlist
        ? $"Only the {English.Number(frameworks)} frameworks of your shortlist are ranked."
        : frameworks == 1
        ? "Only the framework in this guide is ranked."
        : $"Only the {English.Number(frameworks)} frameworks in this guide are ranked.";
}
