using System.Text;

namespace FrameworkGuide.Content.Reading;

/// <summary>Finds blanks that YAML does not count as such, and characters that nobody sees.</summary>
internal static class OddBlanks
{
    /// <summary>
    /// The first character in the keys and indentations of a YAML text that nobody sees or that only looks like a
    /// blank: YAML takes it for a letter, and then sees no key where a reader sees one. Null where there is none.
    /// </summary>
    public static (TextPosition Place, string Message)? InKeys(string yaml, int firstLine)
    {
        if (Ascii.IsValid(yaml))
            return null;
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            var end = line.IndexOfAny('"', '\'', '#') is var other and >= 0 ? other : line.Length;
            var key = line[..Math.Min(end, line.IndexOf(':') is var colon and >= 0 ? colon + 2 : line.Length)];
            var column = 1;
            foreach (var rune in key.EnumerateRunes())
            {
                if (HiddenCharacters.IsHidden(rune) || HiddenCharacters.IsOddBlank(rune))
                    return (new TextPosition(firstLine, column), $"the character {HiddenCharacters.NameOf(rune)} "
                        + "is here, which YAML takes for a letter; write an ordinary space or nothing");
                column += rune.Utf16SequenceLength;
            }

            firstLine++;
        }

        return null;
    }

    /// <summary>
    /// Where in its indentation a line has a blank that is no space; -1 where it has none, or nothing else.
    /// </summary>
    public static int InIndentation(string line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] is not ' ')
                return (char.IsWhiteSpace(line[i]) || line[i] is '\u200B' or '\uFEFF')
                    && !string.IsNullOrWhiteSpace(line)
                    ? i
                    : -1;
        return -1;
    }
}
