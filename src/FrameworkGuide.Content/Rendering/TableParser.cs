using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace FrameworkGuide.Content.Rendering;

/// <summary>
/// Reads tables as GitHub does (https://github.github.com/gfm/#tables-extension-): below a paragraph, until an empty
/// line or another block begins, cells cut at every pipe that no backslash stands before. The library's own parser
/// makes tables of whole paragraphs only, so that a line of text above or below one costs the table, and cuts cells
/// after it has looked for code.
/// </summary>
internal sealed class TableParser : BlockParser
{
    public TableParser() => OpeningCharacters = ['|', '-', ':'];

    /// <summary>
    /// Makes a table of the last line of a paragraph where the line that follows is a delimiter row of as many cells.
    /// </summary>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Where the quote or list around a paragraph does not go on, the line is more of its text, whatever it says.
        if (processor.IsCodeIndent
            || processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0, Parent.IsOpen: true } paragraph)
            return BlockState.None;
        var header = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        if (TableRowText.ColumnsOrNull(processor.Line) is not { } columns
            || TableRowText.Cells(header.Slice) is var cells && cells.Count != columns.Count)
            return BlockState.None;

        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        if (paragraph.Lines.Count == 0)
        {
            processor.Discard(paragraph);
        }
        else
        {
            paragraph.Span.End = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End;
            processor.Close(paragraph);
        }

        var table = new Table(this) { Span = new SourceSpan(header.Slice.Start, processor.Line.End) };
        table.ColumnDefinitions.AddRange(columns);
        AddRow(table, cells, header.Slice, header.Line, isHeader: true);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (Table)block;
        if (processor.IsBlankLine || BeginsBlock(processor)
            || TableRowText.Cells(processor.Line) is not { Count: > 0 } cells)
            return BlockState.None;
        var columns = table.ColumnDefinitions.Count;
        if (cells.Count < columns)
            MarkdownEffort.Of(processor).AddCells(columns - cells.Count, processor.Line.Start);
        AddRow(table, cells, processor.Line, processor.LineIndex, isHeader: false);
        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    /// <summary>
    /// What readers would not see of a row, or see as a row though it most likely is none; null where there is nothing.
    /// </summary>
    public static string? MistakeIn(TableRow row) => row.GetData(typeof(TableParser)) as string;

    /// <summary>Cells beyond the header's are left out, and missing ones are empty.</summary>
    private static void AddRow(Table table, List<StringSlice> cells, StringSlice text, int line, bool isHeader)
    {
        var row = new TableRow { IsHeader = isHeader, Line = line, Span = new SourceSpan(text.Start, text.End) };
        var columns = table.ColumnDefinitions.Count;
        if (cells.Skip(columns).Any(c => !c.IsEmpty))
            row.SetData(typeof(TableParser),
                $"this row has {cells.Count} cells and its header {columns}, so the rest is not shown; "
                + "add columns to the header, or write \\| for a pipe in a cell");
        else if (columns > 1 && !text.AsSpan().Contains('|'))
            row.SetData(typeof(TableParser),
                "this line is shown as a row of the table above; put an empty line between");
        for (var i = 0; i < columns; i++)
        {
            var cell = new TableCell { Line = line };
            if (i < cells.Count && !cells[i].IsEmpty)
                cell.Add(CellText.Of(cells[i], line));
            row.Add(cell);
        }

        table.Add(row);
    }

    /// <summary>
    /// Whether a line begins a block that ends the table: a quote, a heading, a fence, a break, an
    /// item of a list or indented code.
    /// </summary>
    private static bool BeginsBlock(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return true;
        var line = processor.Line.AsSpan();
        var sign = line[0];
        var run = line.IndexOfAnyExcept(sign) is var other and >= 0 ? other : line.Length;
        return sign switch
        {
            '>' => true,
            '#' => run <= 6 && IsBlankAt(line, run),
            '`' => run >= 3 && !line[run..].Contains('`'),
            '~' => run >= 3,
            '+' => IsBlankAt(line, 1),
            '-' or '*' => IsBlankAt(line, 1) || IsBreak(line),
            '_' => IsBreak(line),
            >= '0' and <= '9' => line.IndexOfAnyExceptInRange('0', '9') is > 0 and < 10 and var digits
                && line[digits] is '.' or ')' && IsBlankAt(line, digits + 1),
            _ => false,
        };
    }

    private static bool IsBlankAt(ReadOnlySpan<char> line, int at) => at >= line.Length || line[at] is ' ' or '\t';

    private static bool IsBreak(ReadOnlySpan<char> line) =>
        line.Count(line[0]) >= 3 && line.IndexOfAnyExcept(line[0], ' ', '\t') < 0;
}
