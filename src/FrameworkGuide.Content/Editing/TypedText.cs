using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>Texts that somebody typed into a form, before they go into a document.</summary>
internal static class TypedText
{
    /// <summary>A text without blanks at its ends, with line feeds as line ends; null where nothing is left.</summary>
    public static string? Trimmed(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>Why one of the texts cannot stand in a document; null where all can.</summary>
    public static string? FirstProblem(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            for (var i = 0; i < text.Length; i++)
                if (SourceText.IsRefused(text[i]))
                    return $"The character U+{(int)text[i]:X4} is not allowed; remove it.";
                else if (char.IsSurrogatePair(text, i))
                    i++;
                else if (char.IsSurrogate(text[i]))
                    return "The text contains half a character; remove it.";
        return null;
    }
}
