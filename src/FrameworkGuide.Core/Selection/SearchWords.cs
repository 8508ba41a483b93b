using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Selection;

/// <summary>
/// The words of a text as the search knows them: runs of letters, with their accents, and numbers, in lower case, and
/// the signs of names such as C#. Everything else parts words.
/// </summary>
public static class SearchWords
{
    /// <summary>More words than this find nothing that fewer would not.</summary>
    private const int Most = 12;

    public static IReadOnlyList<string> Of(string text)
    {
        var (words, word, at) = (new List<string>(), new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune) || word.Length > 0 && IsMark(rune) || NameSigns.Has(
                text, at))
                word.Append(Rune.ToLowerInvariant(rune));
            else
                End();
            at += rune.Utf16SequenceLength;
        }

        End();
        return words.Count <= Most ? words : words[..Most];

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Whether a word begins as another, or has it anywhere where words are written without spaces.</summary>
    public static bool Has(string word, string part) =>
        word.StartsWith(part, StringComparison.Ordinal)
        || Rune.TryGetRuneAt(part, 0, out var first) && NameSigns.IsUnspaced(first)
            && word.Contains(part, StringComparison.Ordinal);

    /// <summary>An accent may stand behind its letter as a character of its own.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
