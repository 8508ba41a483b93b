using System.Text;

namespace FrameworkGuide.Content.Reading;

/// <summary>Characters that nobody sees and that change what is read, found or clicked: mostly pasted along with a text.</summary>
internal static class HiddenCharacters
{
    /// <summary>The places of hidden characters that have no business where they are.</summary>
    public static IEnumerable<(int Index, Rune Character)> In(string text)
    {
        if (Ascii.IsValid(text))
            yield break;
        var isRightToLeft = text.Any(IsRightToLeft);
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune) && !IsAtHome(text, index, rune, isRightToLeft))
                yield return (index, rune);
            index += rune.Utf16SequenceLength;
        }
    }

    /// <summary>A character that turns the direction of what follows, and so makes a name show as another one; null where there is none.</summary>
    /// <remarks>An override always does; an embedding or isolate does where it is not ended.</remarks>
    public static Rune? Turning(string text)
    {
        var open = new Stack<char>();
        foreach (var c in text)
        {
            if (c is '\u202D' or '\u202E')
                return new Rune(c);
            if (c is '\u202A' or '\u202B' or '\u2066' or '\u2067' or '\u2068')
                open.Push(c);
            else if (c is '\u202C' or '\u2069' && !(open.TryPop(out var begun) && c == (begun < '\u2060' ? '\u202C' : '\u2069')))
                return new Rune(c);
        }

        return open.TryPeek(out var left) ? new Rune(left) : null;
    }

    /// <summary>"U+200B (zero-width space)".</summary>
    public static string NameOf(Rune rune) => $"U+{rune.Value:X4} " + rune.Value switch
    {
        0x00AD => "(soft hyphen)",
        0x200B => "(zero-width space)",
        0x200C => "(zero-width non-joiner)",
        0x200D => "(zero-width joiner)",
        0x200E or 0x200F or 0x061C => "(direction mark)",
        0x2060 => "(word joiner)",
        0xFEFF => "(byte order mark)",
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "(direction control)",
        _ => "(invisible)",
    };

    public static bool IsHidden(Rune rune) => rune.Value switch
    {
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x2800 or 0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFFF9 and <= 0xFFFB => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    private static bool IsAtHome(string text, int index, Rune rune, bool isRightToLeft) => rune.Value switch
    {
        0x200C or 0x200D => index > 0 && text[index - 1] > '\u02FF' && index + 1 < text.Length && text[index + 1] > '\u02FF', // in emoji and in scripts that join letters
        0x200E or 0x200F or 0x061C => isRightToLeft,
        >= 0xE0020 and <= 0xE007F => text.Contains("\U0001F3F4", StringComparison.Ordinal), // the flags of England, Scotland and Wales
        _ => false,
    };

    private static bool IsRightToLeft(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE';
}
