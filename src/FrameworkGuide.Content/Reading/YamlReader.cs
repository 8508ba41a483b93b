using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Reads YAML into <see cref="YamlValue"/> nodes. It reads the parser's events itself, because only so are aliases
/// refused before they are expanded, nesting is bounded and repeated keys keep their positions.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Far above what any content file needs; guards the stack.</summary>
    private const int MaxDepth = 20;

    private readonly Parser _parser;
    private readonly int _firstLine;

    private YamlReader(string yaml, int firstLine)
    {
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        _firstLine = firstLine;
    }

    /// <summary>
    /// Reads one YAML document, or null after telling what is wrong with it; an empty document is an empty text.
    /// </summary>
    /// <param name="firstLine">The line of the file on which the YAML starts.</param>
    public static YamlValue? Read(string yaml, int firstLine, ProblemSink problems) =>
        PlainYaml.ReadOrNull(yaml, firstLine) ?? ReadWithLibrary(yaml, firstLine, problems);

    /// <summary>The same, however the YAML is written.</summary>
    internal static YamlValue? ReadWithLibrary(string yaml, int firstLine, ProblemSink problems)
    {
        var reader = new YamlReader(yaml, firstLine);
        try
        {
            var value = reader.ReadDocument();
            if (value is not YamlScalar { IsText: true } || OddBlanks.InKeys(yaml, firstLine) is not { } odd)
                return value;

            // What looks like a map is one text, because a colon or the blank behind it is another character.
            problems.Add(ProblemCode.YamlSyntax, odd.Place, $"this is not valid YAML: {odd.Message}");
        }
        catch (RefusedYamlException refused)
        {
            problems.Add(ProblemCode.YamlNotAllowed, refused.Position, refused.Message);
        }
        catch (YamlException broken)
        {
            Report(yaml, firstLine, reader.PositionOf(broken.Start), Clean(broken), problems);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException
            or IndexOutOfRangeException)
        {
            // The scanner throws these on some unclosed brackets and stray characters.
            Report(yaml, firstLine, reader.PositionOf(reader.CurrentMark),
                "look for an unclosed bracket or quote", problems);
        }

        return null;
    }

    private static void Report(string yaml, int firstLine, TextPosition place, string words, ProblemSink problems)
    {
        (place, words) = YamlMistakes.Explain(yaml, firstLine, place, words, Parses);
        problems.Add(ProblemCode.YamlSyntax, place, $"this is not valid YAML: {words}");
    }

    private static bool Parses(string yaml)
    {
        try
        {
            new YamlReader(yaml, 1).ReadDocument();
            return true;
        }
        catch (Exception broken) when (broken is RefusedYamlException or YamlException or InvalidOperationException
            or ArgumentException or IndexOutOfRangeException)
        {
            return false;
        }
    }

    private Mark CurrentMark => _parser.Current?.Start ?? Mark.Empty;

    private YamlValue ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd)
            return new YamlScalar(new TextPosition(_firstLine, 1), "", isPlain: true);

        _parser.MoveNext();
        var value = ReadValue(0);
        _parser.MoveNext();
        if (_parser.Current is not StreamEnd)
            throw new RefusedYamlException(
                PositionOf(CurrentMark), "a file holds one YAML document; remove the line '---' or '...'");
        return value;
    }

    /// <summary>Reads the node the parser stands on and moves behind it.</summary>
    private YamlValue ReadValue(int depth)
    {
        var current = _parser.Current;
        var position = PositionOf(CurrentMark);
        if (current is AnchorAlias)
            throw new RefusedYamlException(position, "aliases (*name) are not allowed: write the value out");
        if (current is NodeEvent { Anchor.IsEmpty: false })
            throw new RefusedYamlException(position, "anchors (&name) are not allowed: write the value out");
        if (current is NodeEvent { Tag.IsEmpty: false })
            throw new RefusedYamlException(position, "tags (!name) are not allowed");
        if (depth > MaxDepth)
            throw new RefusedYamlException(position, $"values are nested more than {MaxDepth} deep");

        switch (current)
        {
            case Scalar scalar:
                // An escape can name what the file itself may not hold.
                if (scalar.Value.AsSpan().IndexOfAny(SourceText.Refused) is var at and >= 0)
                    throw new RefusedYamlException(
                        position, $"the character U+{(int)scalar.Value[at]:X4} is not allowed; remove it");
                _parser.MoveNext();
                return new YamlScalar(position, scalar.Value, scalar.Style is ScalarStyle.Plain)
                {
                    End = PositionOf(scalar.End),
                };
            case SequenceStart:
                return ReadList(position, depth);
            case MappingStart:
                return ReadMap(position, depth);
            default:
                throw new RefusedYamlException(position, "this is not valid YAML");
        }
    }

    private YamlList ReadList(TextPosition position, int depth)
    {
        _parser.MoveNext();
        var items = new List<YamlValue>();
        while (_parser.Current is not SequenceEnd)
            items.Add(ReadValue(depth + 1));
        _parser.MoveNext();
        return new YamlList(position, items);
    }

    private YamlMap ReadMap(TextPosition position, int depth)
    {
        _parser.MoveNext();
        var entries = new List<YamlEntry>();
        while (_parser.Current is not MappingEnd)
        {
            var keyPosition = PositionOf(CurrentMark);
            if (ReadValue(depth + 1) is not YamlScalar key)
                throw new RefusedYamlException(keyPosition, "a key is a plain word");
            entries.Add(new YamlEntry(key, ReadValue(depth + 1)));
        }

        _parser.MoveNext();
        return new YamlMap(position, entries);
    }

    private TextPosition PositionOf(Mark mark) =>
        new(_firstLine + (int)Math.Max(0, mark.Line - 1), (int)Math.Max(1, mark.Column));

    /// <summary>
    /// The parser's words without the position it puts in front: ours counts from the file's first line.
    /// </summary>
    private static string Clean(YamlException exception)
    {
        var text = exception.Message;
        var end = text.StartsWith('(') ? text.IndexOf("): ", StringComparison.Ordinal) : -1;
        text = end > 0 ? text[(end + 3)..] : text;
        return text.ReplaceLineEndings(" ").TrimEnd('.');
    }

    private sealed class RefusedYamlException(TextPosition position, string message) : Exception(message)
    {
        public TextPosition Position { get; } = position;
    }
}
