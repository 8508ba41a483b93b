using System.Diagnostics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace FrameworkGuide.Content.Rendering;

/// <summary>
/// Counts the work of rendering one body and ends it where it grows with the square of the length. For each sign that
/// means something the parser walks over the brackets, stars, underscores and tildes that are open in the same
/// paragraph, list item or table (those of emphasis are so up to its end); for each "](" it looks for the end of the
/// address. The count depends on the text alone, so that a text is refused everywhere or nowhere.
/// </summary>
internal sealed class MarkdownEffort(CancellationToken cancellationToken)
{
    /// <summary>About a second at most. A table of a thousand rows with four words in bold each passes.</summary>
    private const long MostSteps = 50_000_000;

    private const int MostUnderlines = 2_000;

    private const int MostDefinitions = 5_000;

    /// <summary>
    /// A row may be short of as many cells as its table is wide, so that few characters make many cells.
    /// </summary>
    private const int MostMissingCells = 100_000;

    /// <summary>Twice of what is rendered, because a line of code may look like quotes.</summary>
    private const int MostMarkers = 256;

    /// <summary>Far longer than the steps take: only what nobody thought of meets it.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    private readonly long _started = Stopwatch.GetTimestamp();
    private LeafBlock? _block;
    private int _brackets;
    private int _emphasis;
    private int _signs;
    private int _missingCells;
    private long _steps;

    public static MarkdownEffort Of(BlockProcessor processor) =>
        (MarkdownEffort)processor.Context!.Properties[typeof(MarkdownEffort)];

    /// <summary>Notes that the row of a table has fewer cells than its header.</summary>
    /// <param name="offset">Where the row starts, in the body.</param>
    /// <exception cref="MarkdownTooCostlyException">It was too much.</exception>
    public void AddCells(int missing, int offset)
    {
        _missingCells += missing;
        if (_missingCells > MostMissingCells)
            throw TooCostly(offset,
                $"the rows of tables lack more than {MostMissingCells:N0} cells up to here; "
                + "make the header as wide as the rows");
    }

    /// <summary>
    /// Looks at the lines before they are parsed: the parser searches all blocks for each underlined heading, and moves
    /// all lines for each definition.
    /// </summary>
    /// <exception cref="MarkdownTooCostlyException">There are too many.</exception>
    public void CheckLines(string markdown)
    {
        var (underlines, definitions) = (0, 0);
        for (var start = 0; start < markdown.Length;)
        {
            var end = markdown.IndexOf('\n', start) is var found and >= 0 ? found : markdown.Length;
            var line = markdown.AsSpan(start, end - start);
            if (WithoutMarkers(ref line) > MostMarkers)
                throw new MarkdownTooCostlyException(
                    start, ProblemCode.MarkdownTooDeep, "quotes, lists or emphasis are nested more than 128 deep");
            if (line.Length > 0 && (line.TrimEnd('=').IsEmpty || line.TrimEnd('-').IsEmpty)
                && ++underlines > MostUnderlines)
                throw TooCostly(
                    start, $"there are more than {MostUnderlines:N0} lines of '=' or '-'; write headings with '#'");
            if (line.Length > 0 && line[0] == '[' && line.IndexOf("]:", StringComparison.Ordinal) > 0
                && ++definitions > MostDefinitions)
                throw TooCostly(start, $"more than {MostDefinitions:N0} addresses are defined; split the page");
            start = end + 1;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Notes that the parser has come to a sign that may open or close something.</summary>
    /// <exception cref="MarkdownTooCostlyException">It was too much.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public void Add(InlineProcessor processor, StringSlice slice)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_block != processor.Block)
            (_block, _brackets, _emphasis) = (processor.Block, 0, 0);
        switch (slice.CurrentChar)
        {
            case '[' or '!':
                _brackets++;
                break;
            case '*' or '_' or '~':
                _emphasis++;
                break;
            case ']':
                _steps += StepsToEndOfAddress(slice);
                _brackets -= _brackets > 0 && slice.PeekChar() != '[' ? 1 : 0; // Before another one it may stay open.
                break;
        }

        _steps += _brackets + _emphasis;
        if (_steps > MostSteps || ++_signs % 64 == 0 && Stopwatch.GetElapsedTime(_started) > MostTime)
            throw TooCostly(
                // Of a cell without its backslashes only the block says where it is.
                Math.Max(processor.Block!.Span.Start, processor.GetSourcePosition(slice.Start)),
                "too many brackets, stars or underscores in one paragraph, list item or table up to here; "
                + "close them, write a backslash before those that are meant as signs, or split the text");
    }

    private static MarkdownTooCostlyException TooCostly(int offset, string message) =>
        new(offset, ProblemCode.MarkdownTooCostly, message);

    /// <summary>Takes quotes and bullets from the start of a line, and counts them.</summary>
    private static int WithoutMarkers(ref ReadOnlySpan<char> line)
    {
        var markers = 0;
        for (line = line.Trim(" \t"); line.Length > 0; line = line.TrimStart(" \t"))
        {
            var digits = line.Length - line.TrimStart("0123456789").Length;
            var isItem = digits is > 0 and < 10 && line.Length > digits && line[digits] is '.' or ')'
                || line[0] is '-' or '*' or '+';
            var length = line[0] == '>' ? 1 : isItem ? digits + 1 : 0;
            if (length == 0 || isItem && length < line.Length && line[length] is not (' ' or '\t')
                || isItem && length == line.Length && digits == 0)
                break;
            line = line[length..];
            markers++;
        }

        return markers;
    }

    /// <summary>From "](" to the closing parenthesis, or to the end where none closes.</summary>
    private static int StepsToEndOfAddress(StringSlice slice)
    {
        if (slice.PeekChar() != '(')
            return 1;
        var rest = slice.Text.AsSpan((slice.Start + 1)..(slice.End + 1));
        var (open, at) = (0, 0);
        while (rest[at..].IndexOfAny('(', ')', '\\') is var next and >= 0)
        {
            at += next;
            open += rest[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0)
                return at;
            at += rest[at] == '\\' && at + 1 < rest.Length ? 2 : 1;
        }

        return rest.Length;
    }
}
