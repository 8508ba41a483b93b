using System.Globalization;
using System.Text;

namespace FrameworkGuide.Web.Finding;

/// <summary>
/// The words of a text as the search knows them: runs of letters, with their accents, and numbers, in lower case. Everything else parts
/// words.
/// </summary>
internal static class SearchWords
{
    /// <summary>More words than this find nothing that fewer would not.</summary>
    private const int Most = 12;

    public static IReadOnlyList<string> Of(string text)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune) || word.Length > 0 && IsMark(rune))
                word.Append(Rune.ToLowerInvariant(rune));
            else
                End();
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

    /// <summary>An accent may stand behind its letter as a character of its own.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
