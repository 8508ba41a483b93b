using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Selection;

/// <summary>What is said of a search.</summary>
public static class SearchTexts
{
    /// <summary>Said where words are found by their beginnings alone.</summary>
    public static string OnlyBeginnings(IReadOnlyList<string> words) =>
        $"{(words.Count == 1 ? $"No page has the word “{words[0]}”" : "No page has all of these words as they are")}; "
            + $"these have {(words.Count == 1 ? "words that begin with it" : "words that begin like them")}";

    /// <summary>Said where nothing is found.</summary>
    /// <param name="missing">The words that nothing has; empty where no page has all of them.</param>
    public static string NothingFound(IReadOnlyList<string> missing) =>
        missing.Count == 0
            ? "No page has all of these words."
            : $"Nothing here mentions {English.List([.. missing.Select(w => $"“{w}”")])}.";

    /// <summary>Said of a framework that the guide knows by name alone.</summary>
    public static string HasNoProfile(string name, string language) =>
        $"This guide has no profile of {name} ({language}).";
}
