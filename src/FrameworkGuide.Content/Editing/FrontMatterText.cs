using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// A document's text with its front matter read, and the way from places of the nodes back to the characters.
/// </summary>
internal sealed class FrontMatterText
{
    private readonly List<int> _starts = [];

    private FrontMatterText(string text, SourceText source, YamlMap root)
    {
        Text = text;
        Source = source;
        Root = root;
        _starts.Add(text.StartsWith('\uFEFF') ? 1 : 0);
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '\n' || (text[i] is '\r' && !(i + 1 < text.Length && text[i + 1] is '\n')))
                _starts.Add(i + 1);
    }

    public string Text { get; }

    public SourceText Source { get; }

    /// <summary>A map without entries where the front matter is empty.</summary>
    public YamlMap Root { get; }

    /// <summary>The line '---' that closes the front matter.</summary>
    public int ClosingLine => Source.BodyLine - 1;

    /// <summary>Reads a document, or null and what is wrong with it, in a sentence.</summary>
    public static FrontMatterText? Read(string text, out string? problem)
    {
        var document = ReadWithPlace(text, out var place);
        problem = place is null ? null : $"The front matter cannot be read: line {place.Line}, column {place.Column}: "
            + $"{place.Message}. Change it in the text.";
        return document;
    }

    /// <summary>Reads a document, or null and what is wrong with it.</summary>
    public static FrontMatterText? ReadWithPlace(string text, out ContentProblem? problem)
    {
        var problems = new ProblemSink("");
        problem = null;
        var source = SourceText.Read(Encoding.UTF8.GetBytes(text), hasBody: true, problems);
        var value = source is null ? null : YamlReader.Read(source.FrontMatter, source.FrontMatterLine, problems);
        if (source is not null && value is YamlMap or { IsNull: true })
            return new FrontMatterText(text, source, value as YamlMap ?? new YamlMap(value.Position, []));

        if (problems.Problems.Count == 0)
            problems.Add(ProblemCode.WrongType, value?.Position ?? TextPosition.Start,
                "the front matter is not a map of keys and values");
        problem = problems.Problems[0];
        return null;
    }

    public int OffsetOf(TextPosition position) => StartOf(position.Line) + position.Column - 1;

    public int StartOf(int line) => line <= _starts.Count ? _starts[line - 1] : Text.Length;

    /// <summary>The line without its end.</summary>
    public string Line(int line) => Text[StartOf(line)..StartOf(line + 1)].TrimEnd('\r', '\n');

    /// <summary>The characters that end the line.</summary>
    public string LineEnd(int line) => Text[(StartOf(line) + Line(line).Length)..StartOf(line + 1)];

    /// <summary>What stands before a place on its line.</summary>
    public string Before(TextPosition position) => Text[StartOf(position.Line)..OffsetOf(position)];

    public bool IsBlock(YamlScalar scalar) =>
        scalar.End != scalar.Position && Text[OffsetOf(scalar.Position)] is '|' or '>';

    /// <summary>The last line that belongs to an entry.</summary>
    public int LastLineOf(YamlEntry entry) => Math.Max(entry.Key.End.Line, LastLineOf(entry.Value));

    /// <summary>The last line that belongs to a node, without what closes a flow map or list.</summary>
    public int LastLineOf(YamlValue value) => value switch
    {
        YamlMap { Entries: [.., var last] } => LastLineOf(last),
        YamlList { Items: [.., var last] } => LastLineOf(last),
        YamlScalar scalar => IsBlock(scalar) ? LastLineOfBlock(scalar) : scalar.End.Line,
        _ => value.Position.Line,
    };

    /// <summary>How far the lines of a block scalar are indented.</summary>
    public int IndentOfBlock(YamlScalar block)
    {
        var line = block.Position.Line + 1;
        while (line < ClosingLine && string.IsNullOrWhiteSpace(Line(line)))
            line++;
        return Indent(Line(line));
    }

    /// <summary>
    /// Blank lines at the end are left to what follows. Lines that start with # are text here, so
    /// long as they are indented.
    /// </summary>
    private int LastLineOfBlock(YamlScalar block)
    {
        var last = block.Position.Line;
        if (string.IsNullOrWhiteSpace(block.Text))
            return last;
        var indent = IndentOfBlock(block);
        for (var line = last + 1; line < ClosingLine; line++)
        {
            var text = Line(line);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (Indent(text) < indent)
                break;
            last = line;
        }

        return last;
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
