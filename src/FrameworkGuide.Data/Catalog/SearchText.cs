using System.Buffers;
using System.Text;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// Texts as the index has them. Its tokenizer takes runs of letters and numbers for words, which suits neither scripts
/// written without spaces nor names such as C#: there each letter, and each sign that belongs to a name, becomes a word
/// of its own, and what is searched for is found as a phrase of them.
/// </summary>
public static class SearchText
{
    /// <summary>Stands between two words that are written without a space.</summary>
    private const char Parting = '\u0001';

    private const string Signs = "#+.";

    /// <summary>Stand for the signs: the tokenizer takes private characters for letters.</summary>
    private const string Stand = "\uF8F0\uF8F1\uF8F2";

    /// <summary>Longer names are not written without their spaces by anybody.</summary>
    private const int LongestJoined = 40;

    private static readonly char[] Dots = ['.', '-'];

    private static readonly SearchValues<char> Reserved =
        SearchValues.Create([Parting, SearchSnippet.Open, SearchSnippet.Close, .. Stand]);

    /// <summary>Are the same in the index: most letters of most texts.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [
            .. Enumerable.Range(0, 128).Select(c => (char)c)
                .Where(c => !Signs.Contains(c, StringComparison.Ordinal) && !Reserved.Contains(c)),
        ]);

    /// <summary>A text, or words to search for, as the index has it.</summary>
    internal static string ForIndex(string text)
    {
        var next = text.AsSpan().IndexOfAnyExcept(Plain);
        if (next < 0)
            return text;
        var indexed = new StringBuilder(text.Length + 16);
        var start = 0;
        while (next >= 0)
        {
            indexed.Append(text, start, next);
            start += next;
            start += AppendSpecial(indexed, text, start);
            next = text.AsSpan(start).IndexOfAnyExcept(Plain);
        }

        return indexed.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>What <see cref="ForIndex"/> was made from.</summary>
    internal static string AsWritten(string indexed)
    {
        if (!indexed.AsSpan().ContainsAny(Reserved))
            return indexed;
        var text = new StringBuilder(indexed.Length);
        foreach (var c in indexed)
            if (c != Parting)
                text.Append(Stand.IndexOf(c, StringComparison.Ordinal) is >= 0 and var sign ? Signs[sign] : c);
        return text.ToString();
    }

    /// <summary>Names written with dots or hyphens, as they are also written without: "nodejs" for "node js".</summary>
    internal static IEnumerable<(string Joined, string Parts)> JoinedIn(string text)
    {
        for (var i = text.IndexOfAny(Dots); i >= 0; i = text.IndexOfAny(Dots, i + 1))
        {
            if (i == 0 || !IsOfWord(text[i - 1]) || i + 1 == text.Length || !IsOfWord(text[i + 1]))
                continue;
            var (start, end) = (i, i);
            while (start > 0 && (IsOfWord(text[start - 1]) || IsDotIn(text, start - 1, -1)))
                start--;
            while (end + 1 < text.Length && (IsOfWord(text[end + 1]) || IsDotIn(text, end + 1, 1)))
                end++;
            if (Joined(text[start..(end + 1)].Split('.', '-')) is { } joined)
                yield return joined;
            i = end;
        }
    }

    /// <summary>A name without what parts its words; null where it is one word, or too long.</summary>
    internal static (string Joined, string Parts)? JoinedName(string name) =>
        Joined(name.Split([' ', '.', '-', '_', '/'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Appends a letter that may be no plain one, as the index has it.</summary>
    /// <returns>How many characters it takes.</returns>
    private static int AppendSpecial(StringBuilder indexed, string text, int i)
    {
        var sign = Signs.IndexOf(text[i], StringComparison.Ordinal);
        if (sign >= 0 && NameSigns.Has(text, i))
            indexed.Append(Parting).Append(Stand[sign]).Append(Parting);
        else if (text[i] >= 0x0E00 && Rune.TryGetRuneAt(text, i, out var rune) && NameSigns.IsUnspaced(rune))
        {
            indexed.Append(Parting).Append(rune.ToString()).Append(Parting);
            return rune.Utf16SequenceLength;
        }
        else
            indexed.Append(Reserved.Contains(text[i]) ? ' ' : text[i]);
        return 1;
    }

    private static (string, string)? Joined(string[] parts) =>
        parts.Length > 1 && parts.Sum(p => p.Length) <= LongestJoined && parts.All(p => p.All(IsOfWord))
            ? (string.Concat(parts).ToLowerInvariant(), string.Join(' ', parts).ToLowerInvariant())
            : null;

    /// <summary>Whether a dot or a hyphen has a word on its other side.</summary>
    private static bool IsDotIn(string text, int i, int step) =>
        text[i] is '.' or '-' && i + step >= 0 && i + step < text.Length && IsOfWord(text[i + step]);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c);
}
