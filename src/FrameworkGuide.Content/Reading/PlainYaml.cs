using System.Buffers;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Reads the YAML that content files are written in, several times as fast as the library: maps and lists that are indented or stand in
/// brackets on one line, and texts on one line, plain or in quotes without escapes. It gives up at whatever else it meets, mistakes
/// included: <see cref="YamlReader"/> then has the library read the text and say what is wrong. What it does read, the library reads to the
/// same nodes and places; tests hold them together.
/// </summary>
internal sealed class PlainYaml
{
    /// <summary>Far less than what <see cref="YamlReader"/> allows, so that the limits stay there.</summary>
    private const int MaxDepth = 10;

    /// <summary>So is this, for YAML's own limit of 1,024.</summary>
    private const int MaxKeyLength = 100;

    private static readonly SearchValues<char> OfKeys = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private readonly string _yaml;
    private readonly int _firstLine;
    private int _at;
    private int _line;
    private int _lineStart;

    private PlainYaml(string yaml, int firstLine)
    {
        _yaml = yaml;
        _firstLine = firstLine;
    }

    private int Column => _at - _lineStart;

    private bool IsAtEnd => _at == _yaml.Length;

    private TextPosition Position => new(_firstLine + _line, Column + 1);

    /// <summary>Reads a map or list, or null where the library is to read the text.</summary>
    /// <param name="firstLine">The line of the file on which the YAML starts.</param>
    public static YamlValue? ReadOrNull(string yaml, int firstLine)
    {
        if (yaml.AsSpan().ContainsAny('\t', '\r') || yaml.AsSpan().ContainsAny(SourceText.Refused))
            return null;
        var reader = new PlainYaml(yaml, firstLine);
        return reader.ToNextNode() && reader.ReadBlock(0) is { } value && reader.IsAtEnd ? value : null;
    }

    /// <summary>Moves from the beginning of a line to the first sign that is neither blank nor comment.</summary>
    private bool ToNextNode()
    {
        for (; !IsAtEnd; ToNextLine())
        {
            SkipSpaces();
            if (!IsAtEnd && _yaml[_at] is not ('\n' or '#'))
                return true;
        }

        return false;
    }

    private void SkipSpaces()
    {
        while (!IsAtEnd && _yaml[_at] == ' ')
            _at++;
    }

    private void ToNextLine()
    {
        var end = _yaml.IndexOf('\n', _at);
        _at = _lineStart = end < 0 ? _yaml.Length : end + 1;
        _line++;
    }

    /// <summary>Moves to the next node behind a value, whose line may end with a comment.</summary>
    /// <returns>Whether nothing else stands behind the value.</returns>
    private bool EndLine()
    {
        var end = _at;
        SkipSpaces();
        if (!IsAtEnd && _yaml[_at] != '\n' && !(_yaml[_at] == '#' && _at > end))
            return false;
        ToNextLine();
        ToNextNode();
        return true;
    }

    private bool IsAt(char sign) => !IsAtEnd && _yaml[_at] == sign;

    private bool IsBlankAt(int at) => at >= _yaml.Length || _yaml[at] is ' ' or '\n';

    private bool IsAtItem => IsAt('-') && IsBlankAt(_at + 1);

    private YamlValue? ReadBlock(int depth) => depth > MaxDepth ? null : IsAtItem ? ReadItems(depth) : ReadEntries(depth);

    private YamlList? ReadItems(int depth)
    {
        var (position, column, items) = (Position, Column, new List<YamlValue>());
        while (!IsAtEnd && Column == column && IsAtItem)
        {
            _at++;
            SkipSpaces();
            if ((KeyLength() > 0 ? ReadEntries(depth + 1) : ReadRestOfLine(depth + 1)) is not { } item)
                return null;
            items.Add(item);
        }

        return IsEndOf(column) ? new YamlList(position, items) : null;
    }

    private YamlMap? ReadEntries(int depth)
    {
        var (position, column, entries) = (Position, Column, new List<YamlEntry>());
        while (!IsAtEnd && Column == column)
        {
            if (ReadKey() is not { } key || ReadValue(column, depth + 1) is not { } value)
                return null;
            entries.Add(new YamlEntry(key, value));
        }

        return IsEndOf(column) ? new YamlMap(position, entries) : null;
    }

    /// <summary>Whether what follows a map or list can belong to one around it.</summary>
    private bool IsEndOf(int column) => IsAtEnd || Column <= column;

    /// <summary>Reads what stands behind a key, or below it.</summary>
    private YamlValue? ReadValue(int column, int depth)
    {
        SkipSpaces();
        if (!IsAtEnd && _yaml[_at] is not ('\n' or '#'))
            return ReadRestOfLine(depth);
        ToNextLine();
        return ToNextNode() && (Column > column || Column == column && IsAtItem) ? ReadBlock(depth) : null;
    }

    private YamlValue? ReadRestOfLine(int depth) => ReadInline(depth, isInBrackets: false) is { } value && EndLine() ? value : null;

    /// <summary>How long the key is that stands here, or 0 where none does.</summary>
    private int KeyLength()
    {
        var rest = _yaml.AsSpan(_at);
        var length = rest.IndexOfAnyExcept(OfKeys);
        return length is > 0 and <= MaxKeyLength && char.IsAsciiLetterOrDigit(rest[0]) && rest[length] == ':' && IsBlankAt(_at + length + 1) ? length : 0;
    }

    /// <summary>Moves behind the colon.</summary>
    private YamlScalar? ReadKey()
    {
        if (KeyLength() is not (> 0 and var length))
            return null;
        var key = Scalar(_at, length, isPlain: true);
        _at++;
        return key;
    }

    /// <summary>Reads a value that ends on its line.</summary>
    private YamlValue? ReadInline(int depth, bool isInBrackets) => depth > MaxDepth || IsAtEnd ? null : _yaml[_at] switch
    {
        '{' => ReadMapInBrackets(depth),
        '[' => ReadListInBrackets(depth),
        '"' or '\'' => ReadQuoted(),
        ' ' or '\n' or '-' or '?' or ':' or ',' or ']' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' => null,
        _ => ReadPlain(isInBrackets),
    };

    private YamlScalar? ReadQuoted()
    {
        var length = _yaml.AsSpan(_at + 1).IndexOfAny(_yaml[_at], '\\', '\n');
        var end = _at + length + 1;
        return length >= 0 && _yaml[end] == _yaml[_at] && (end + 1 == _yaml.Length || _yaml[end + 1] is ' ' or '\n' or ',' or ']' or '}')
            ? Scalar(_at + 1, length, isPlain: false)
            : null;
    }

    private YamlScalar? ReadPlain(bool isInBrackets)
    {
        var end = _at;
        for (; end < _yaml.Length && _yaml[end] != '\n'; end++)
        {
            var sign = _yaml[end];
            if (sign == '#' && _yaml[end - 1] == ' ' || isInBrackets && sign is ',' or ']' or '}')
                break;
            if (sign == ':' && (IsBlankAt(end + 1) || isInBrackets && _yaml[end + 1] is ',' or '[' or ']' or '{' or '}') || isInBrackets && sign is '[' or '{')
                return null;
        }

        return Scalar(_at, _yaml.AsSpan(_at, end - _at).TrimEnd(' ').Length, isPlain: true);
    }

    private YamlList? ReadListInBrackets(int depth)
    {
        var (position, items) = (Position, new List<YamlValue>());
        while (IsBeforeNext(']', isFirst: items.Count == 0))
        {
            if (ReadInline(depth + 1, isInBrackets: true) is not { } item)
                return null;
            items.Add(item);
        }

        return Closes(']') ? new YamlList(position, items) : null;
    }

    private YamlMap? ReadMapInBrackets(int depth)
    {
        var (position, entries) = (Position, new List<YamlEntry>());
        while (IsBeforeNext('}', isFirst: entries.Count == 0))
        {
            if (ReadKey() is not { } key)
                return null;
            SkipSpaces();
            if (ReadInline(depth + 1, isInBrackets: true) is not { } value)
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
            SkipSpaces();
        if (!isFirst && !IsAt(','))
            return false;
        _at++;
        SkipSpaces();
        return !isFirst || !IsAt(closing);
    }

    private bool Closes(char closing)
    {
        if (!IsAt(closing))
            return false;
        _at++;
        return true;
    }

    /// <summary>Makes a node of a text that begins here, or behind the quote that stands here, and moves behind it.</summary>
    private YamlScalar Scalar(int start, int length, bool isPlain)
    {
        var position = Position;
        _at = isPlain ? start + length : start + length + 1;
        return new YamlScalar(position, _yaml.Substring(start, length), isPlain) { End = Position };
    }
}
