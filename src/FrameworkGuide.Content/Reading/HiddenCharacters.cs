using System.Buffers;
using System.Text;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Characters that nobody sees and that change what is read, found or clicked: mostly pasted along with a text.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>Every hidden character, or the first half of one: few texts have any.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
        + "\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F"
        + "\u2800\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB\uDB40\uDB41\uDB42\uDB43");

    private static readonly SearchValues<char> Turners =
        SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The places of hidden characters that have no business where they are.</summary>
    public static IEnumerable<(int Index, Rune Character)> In(string text)
    {
        if (Ascii.IsValid(text) || !text.AsSpan().ContainsAny(Suspects))
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

    /// <summary>
    /// The characters that turn the direction of what follows, and so make a text show as another one. An override
    /// always does; an embedding or isolate does where its line does not end it.
    /// </summary>
    public static IEnumerable<(int Index, Rune Character)> Turning(string text)
    {
        if (!text.AsSpan().ContainsAny(Turners))
            yield break;
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\u202D' or '\u202E')
                yield return (i, new Rune(c));
            else if (c is '\u202A' or '\u202B' or '\u2066' or '\u2067' or '\u2068')
                open.Push(i);
            else if (c is '\u202C' or '\u2069'
                && !(open.TryPop(out var begun) && c == (text[begun] < '\u2060' ? '\u202C' : '\u2069')))
                yield return (i, new Rune(c));
            else if (c is '\n')
                while (open.TryPop(out var left))
                    yield return (left, new Rune(text[left]));
        }

        while (open.TryPop(out var left))
            yield return (left, new Rune(text[left]));
    }

    /// <summary>
    /// What an entity may not name, because a file may not hold it; null where it names something else.
    /// </summary>
    public static (ProblemCode Code, string Message)? RefusedIn(ReadOnlySpan<char> entity)
    {
        if (entity.IndexOfAny(Turners) is var turner and >= 0)
            return (ProblemCode.TurnedText,
                $"the character {NameOf(new Rune(entity[turner]))} changes the direction of the text; remove it");
        foreach (var c in entity)
            if (SourceText.IsRefused(c))
                return (ProblemCode.Encoding, $"the character U+{(int)c:X4} is not allowed; remove it");
        return null;
    }

    /// <summary>
    /// Says where a word has a character that nobody sees or that only looks like a blank; nothing where it has none.
    /// </summary>
    public static string Note(string text)
    {
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune) || IsOddBlank(rune))
                return $"; it has the character {NameOf(rune)}{PlaceAfter(text[..index].Trim())}";
            index += rune.Utf16SequenceLength;
        }

        return "";
    }

    private static string PlaceAfter(string before) =>
        before.Length > 0 ? $" after '{before[Math.Max(0, before.Length - 15)..]}'" : " at its beginning";

    /// <summary>A blank that is no space, tab or line end: YAML takes it for a letter.</summary>
    public static bool IsOddBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) && rune.Value is not (' ' or '\t' or '\n' or '\r');

    /// <summary>"U+200B (zero-width space)".</summary>
    public static string NameOf(Rune rune) => $"U+{rune.Value:X4} " + rune.Value switch
    {
        0x00AD => "(soft hyphen)",
        0x00A0 => "(no-break space)",
        0x202F => "(narrow no-break space)",
        0x3000 => "(ideographic space)",
        0x200B => "(zero-width space)",
        0x200C => "(zero-width non-joiner)",
        0x200D => "(zero-width joiner)",
        0x200E or 0x200F or 0x061C => "(direction mark)",
        0x2060 => "(word joiner)",
        0xFEFF => "(byte order mark)",
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "(direction control)",
        _ when Rune.IsWhiteSpace(rune) => "(a blank)",
        _ => "(invisible)",
    };

    public static bool IsHidden(Rune rune) => rune.Value switch
    {
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x2800 or 0x3164
        or 0xFEFF or 0xFFA0 => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFFF9 and <= 0xFFFB => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    private static bool IsAtHome(string text, int index, Rune rune, bool isRightToLeft) => rune.Value switch
    {
        // in emoji and in scripts that join letters
        0x200C or 0x200D =>
            index > 0 && text[index - 1] > '\u02FF' && index + 1 < text.Length && text[index + 1] > '\u02FF',
        0x200E or 0x200F or 0x061C => isRightToLeft,
        // the flags of England, Scotland and Wales
        >= 0xE0020 and <= 0xE007F => text.Contains("\U0001F3F4", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsRightToLeft(char c) =>
        c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE';
}
