using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Selection;

/// <summary>A text to search for, as an address gives it.</summary>
/// <param name="Text">What is searched for; empty for nothing.</param>
/// <param name="Problem">What is wrong with the address; null where nothing is.</param>
public sealed record SearchText(string Text, string? Problem)
{
    /// <param name="texts">All texts of the address; the first counts.</param>
    public static SearchText Read(IReadOnlyList<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var text = texts.Count > 0 ? (texts[0] ?? "").Trim() : "";
        if (texts.Count > 1)
            return new SearchText(text, "The address has more than one text to search for; this is the first one.");
        const int longest = FrameworkQuery.LongestText;
        return text.Length <= longest ? new SearchText(text, null) : new SearchText(
            text[..longest],
            $"The text has {English.Count(text.Length, "character", "characters")}; the search uses only the first "
                + $"{longest}.");
    }
}
