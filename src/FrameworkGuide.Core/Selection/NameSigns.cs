using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Selection;

/// <summary>Signs and letters that words of names are made of, where letters and numbers alone do not say it.</summary>
public static class NameSigns
{
    /// <summary>Whether a sign belongs to the name it stands at: C#, C++, .NET.</summary>
    public static bool Has(ReadOnlySpan<char> text, int index)
    {
        var before = index > 0 ? text[index - 1] : ' ';
        var after = index + 1 < text.Length ? text[index + 1] : ' ';
        return text[index] switch
        {
            '#' => char.IsLetter(before) && !IsOfWord(after),
            '+' when after == '+' => char.IsLetter(before) && EndsAt(text, index + 2),
            '+' when before == '+' => index > 1 && char.IsLetter(text[index - 2]) && EndsAt(text, index + 1),
            '.' => char.IsLetter(after)
                && (char.IsWhiteSpace(before) || char.GetUnicodeCategory(before) is UnicodeCategory.OpenPunctuation),
            _ => false,
        };
    }

    /// <summary>Whether a letter is of a script that writes words without spaces between them.</summary>
    public static bool IsUnspaced(Rune letter) => letter.Value is
        >= 0x0E00 and <= 0x0FFF // Thai, Lao, Tibetan
        or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF // Burmese, Khmer
        or >= 0x3005 and <= 0x30FF or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F // kana
        or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF // Chinese characters
        or >= 0xAC00 and <= 0xD7AF; // Hangul: spaced, but names and endings are written together

    private static bool EndsAt(ReadOnlySpan<char> text, int index) =>
        index == text.Length || text[index] != '+' && !IsOfWord(text[index]);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c);
}
