namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Reads the YAML that content files are written in, several times as fast as the library: maps and lists that are
/// indented, and values on one line. It gives up at whatever else it meets, mistakes included: <see cref="YamlReader"/>
/// then has the library read the text and say what is wrong. What it does read, the library reads to the same nodes and
/// places.
/// </summary>
internal sealed class PlainYaml
{
    /// <summary>Far less than what <see cref="YamlReader"/> allows, so that the limit stays there.</summary>
    public const int MaxDepth = 10;

    private readonly YamlCursor _cursor;
    private readonly YamlLine _line;

    private PlainYaml(YamlCursor cursor)
    {
        _cursor = cursor;
        _line = new YamlLine(cursor);
    }

    /// <summary>Reads a map or list, or null where the library is to read the text.</summary>
    /// <param name="firstLine">The line of the file on which the YAML starts.</param>
    public static YamlValue? ReadOrNull(string yaml, int firstLine)
    {
        if (yaml.AsSpan().ContainsAny('\t', '\r') || yaml.AsSpan().ContainsAny(SourceText.Refused))
            return null;
        var cursor = new YamlCursor(yaml, firstLine);
        return cursor.ToNextNode() && new PlainYaml(cursor).ReadBlock(0) is { } value && cursor.IsAtEnd ? value : null;
    }

    private YamlValue? ReadBlock(int depth) =>
        depth > MaxDepth ? null : _cursor.IsAtItem ? ReadItems(depth) : ReadEntries(depth);

    private YamlList? ReadItems(int depth)
    {
        var (position, column, items) = (_cursor.Position, _cursor.Column, new List<YamlValue>());
        while (!_cursor.IsAtEnd && _cursor.Column == column && _cursor.IsAtItem)
        {
            _cursor.Skip(1);
            _cursor.SkipSpaces();
            if ((_line.KeyLength > 0 ? ReadEntries(depth + 1) : ReadRestOfLine(depth + 1)) is not { } item)
                return null;
            items.Add(item);
        }

        return new YamlList(position, items);
    }

    private YamlMap? ReadEntries(int depth)
    {
        var (position, column, entries) = (_cursor.Position, _cursor.Column, new List<YamlEntry>());
        while (!_cursor.IsAtEnd && _cursor.Column == column)
        {
            if (_line.ReadKey() is not { } key || ReadValue(column, depth + 1) is not { } value)
                return null;
            entries.Add(new YamlEntry(key, value));
        }

        return new YamlMap(position, entries);
    }

    /// <summary>Reads what stands behind a key, or below it.</summary>
    /// <param name="column">Of the key; the lists below it may stand there too.</param>
    private YamlValue? ReadValue(int column, int depth)
    {
        _cursor.SkipSpaces();
        if (_cursor.Sign is not ('\n' or '#'))
            return ReadRestOfLine(depth);
        _cursor.ToNextLine();
        var isBelow = _cursor.ToNextNode() && (_cursor.Column > column || _cursor.Column == column && _cursor.IsAtItem);
        return isBelow ? ReadBlock(depth) : null;
    }

    private YamlValue? ReadRestOfLine(int depth) =>
        _line.ReadOrNull(depth) is { } value && _cursor.EndLine() ? value : null;
}
