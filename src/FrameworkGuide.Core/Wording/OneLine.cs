using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Wording;

/// <summary>Text of others in one line: nothing in it ends the line or turns what stands beside it.</summary>
public static class OneLine
{
    /// <summary>
    /// Without space at its ends, every run of spaces and line ends as one space, and without what
    /// <see cref="IsHidden"/>.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!IsHidden(rune))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The first character of a text that is no space and that nobody sees; null for none.</summary>
    public static Rune? HiddenIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
            if (IsHidden(rune) && !Rune.IsWhiteSpace(rune))
                return rune;
        return null;
    }

    /// <summary>
    /// A control character, one that turns the direction of what follows it, a byte order mark, or no character at all.
    /// Marks that names in some scripts need, such as the joiners, are none of these.
    /// </summary>
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF
        || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
