using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web;

/// <summary>What is said of languages and of frameworks that are not in this guide.</summary>
internal static partial class Texts
{
    /// <summary>What the guide has for a language, before what it has not; null where nothing needs to be said.</summary>
    public static string? Coverage(LanguageCoverage language) => language switch
    {
        { Here.Count: 0, Elsewhere.Count: 0 } => $"No framework in this guide is written for {language.Language}.",
        { Here.Count: 0 } => $"No framework in this guide is written for {language.Language}. Usual there:",
        { Elsewhere.Count: 0 } => null,
        _ => $"For {language.Language} this guide has {Names(language.Here)}. Also usual there, and not in this guide:",
    };

    /// <summary>What the ranking is worth where no language of the team has a framework here.</summary>
    public static string OnlyAmong(int frameworks) => frameworks == 1
        ? "Only the framework of this guide is ranked."
        : $"Only the {Number(frameworks)} frameworks of this guide are ranked.";

    /// <summary>What stands before an entry of a list in a sentence.</summary>
    public static string Before(int index, int count) => index == 0 ? "" : index < count - 1 ? ", " : " and ";
}
