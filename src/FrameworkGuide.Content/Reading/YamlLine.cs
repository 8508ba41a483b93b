using System.Buffers;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Reads keys, and values that end on the line they begin on: texts, plain or in quotes without escapes, and maps and
/// lists in brackets. It gives up at whatever else it meets, for <see cref="PlainYaml"/>.
/// </summary>
internal sealed class YamlLine(YamlCursor cursor)
{
    /// <summary>Far less than YAML's own limit.</summary>
    private const int MaxKeyLength = 100;

    private static readonly SearchValues<char> OfKeys =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>What means something to YAML at the beginning of a text.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create(" \n-?:,]}#&*!|>%@`");

    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]{}");

    /// <summary>How long the key is that stands here, or 0 where none does.</summary>
    public int KeyLength => cursor.Rest.IndexOfAnyExcept(OfKeys) is > 0 and <= MaxKeyLength and var length
        && char.IsAsciiLetterOrDigit(cursor.Sign) && cursor.SignAt(length) == ':' && cursor.IsBlankAt(length + 1)
            ? length
            : 0;

    /// <summary>Reads a key and moves behind its colon; null where none stands here.</summary>
    public YamlScalar? ReadKey()
    {
        if (KeyLength is not (> 0 and var length))
            return null;
        var key = ReadText(length, quotes: 0);
        cursor.Skip(1);
        return key;
    }

    /// <summary>Reads a value and moves behind it.</summary>
    public YamlValue? ReadOrNull(int depth, bool isInBrackets = false) => cursor.Sign switch
    {
        _ when depth > PlainYaml.MaxDepth => null,
        '{' => ReadMap(depth),
        '[' => ReadList(depth),
        '"' or '\'' => ReadQuoted(),
        var sign when Indicators.Contains(sign) => null,
        _ => ReadPlain(isInBrackets),
    };

    private YamlScalar? ReadQuoted()
    {
        var quote = cursor.Sign;
        var length = cursor.Rest[1..].IndexOfAny(quote, '\\', '\n');
        return length >= 0 && cursor.SignAt(length + 1) == quote ? ReadText(length, quotes: 1) : null;
    }

    private YamlScalar? ReadPlain(bool isInBrackets)
    {
        var length = 0;
        for (; cursor.SignAt(length) != '\n'; length++)
        {
            var sign = cursor.SignAt(length);
            if (sign == '#' && cursor.SignAt(length - 1) == ' ' || isInBrackets && sign is ',' or ']' or '}')
                break;
            if (sign == ':' && IsOfMap(cursor.SignAt(length + 1), isInBrackets) || isInBrackets && sign is '[' or '{')
                return null;
        }

        return ReadText(cursor.Rest[..length].TrimEnd(' ').Length, quotes: 0);
    }

    /// <summary>Whether a colon before this sign may end a key.</summary>
    private static bool IsOfMap(char next, bool isInBrackets) =>
        next is ' ' or '\n' || isInBrackets && (next == ',' || Brackets.Contains(next));

    private YamlList? ReadList(int depth)
    {
        var (position, items) = (cursor.Position, new List<YamlValue>());
        while (IsBeforeNext(']', isFirst: items.Count == 0))
        {
            if (ReadOrNull(depth + 1, isInBrackets: true) is not { } item)
                return null;
            items.Add(item);
        }

        return Closes(']') ? new YamlList(position, items) : null;
    }

    private YamlMap? ReadMap(int depth)
    {
        var (position, entries) = (cursor.Position, new List<YamlEntry>());
        while (IsBeforeNext('}', isFirst: entries.Count == 0))
        {
            if (ReadKey() is not { } key)
                return null;
            cursor.SkipSpaces();
            if (ReadOrNull(depth + 1, isInBrackets: true) is not { } value)
                return null;
            entries.Add(new YamlEntry(key, value));
        }

        return Closes('}') ? new YamlMap(position, entries) : null;
    }

    /// <summary>Moves behind the opening bracket or a comma.</summary>
    /// <returns>Whether something must follow.</returns>
    private bool IsBeforeNext(char closing, bool isFirst)
    {
        if (!isFirst)
            cursor.SkipSpaces();
        if (!isFirst && cursor.Sign != ',')
            return false;
        cursor.Skip(1);
        cursor.SkipSpaces();
        return !isFirst || cursor.Sign != closing;
    }

    private bool Closes(char closing)
    {
        if (cursor.Sign != closing)
            return false;
        cursor.Skip(1);
        return true;
    }

    /// <summary>Makes a node of a text that stands here, behind a quote or without, and moves behind it.</summary>
    private YamlScalar ReadText(int length, int quotes)
    {
        var position = cursor.Position;
        var text = cursor.Rest.Slice(quotes, length).ToString();
        cursor.Skip(quotes + length + quotes);
        return new YamlScalar(position, text, isPlain: quotes == 0) { End = cursor.Position };
    }
}
