using Markdig.Extensions.Tables;
using Markdig.Helpers;

namespace FrameworkGuide.Content.Rendering;

/// <summary>How a line of a table is cut into cells.</summary>
internal static class TableRowText
{
    /// <summary>The cells of a line, without the blanks around them; none where it says nothing but one pipe.</summary>
    /// <remarks>A pipe behind a backslash belongs to its cell, in code and links too:
    /// https://github.github.com/gfm/#tables-extension-</remarks>
    public static List<StringSlice> Cells(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var start = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
        while (start <= line.End)
        {
            var end = start;
            while (line.Text.AsSpan(end, line.End + 1 - end).IndexOf('|') is var next and >= 0 && next + end > start
                && line.Text[end + next - 1] == '\\')
                end += next + 1;
            end = line.Text.AsSpan(end, line.End + 1 - end).IndexOf('|') is var pipe and >= 0
                ? end + pipe
                : line.End + 1;
            var cell = new StringSlice(line.Text, start, end - 1);
            cell.Trim();
            cells.Add(cell);
            start = end + 1;
        }

        return cells;
    }

    /// <summary>
    /// The columns a line defines, or null where it is no delimiter row: hyphens in each cell, with a colon before
    /// or behind them for alignment.
    /// </summary>
    /// <remarks>Hyphens alone underline a heading.</remarks>
    public static List<TableColumnDefinition>? ColumnsOrNull(StringSlice line)
    {
        var text = line.AsSpan();
        if (text.IndexOfAnyExcept("|:- \t") >= 0 || text.IndexOfAny('|', ':') < 0)
            return null;
        var columns = new List<TableColumnDefinition>();
        foreach (var cell in Cells(line))
        {
            var hyphens = cell.AsSpan();
            var (left, right) = (hyphens.StartsWith(':'), hyphens.EndsWith(':'));
            hyphens = hyphens[(left ? 1 : 0)..];
            hyphens = hyphens[..^(right && hyphens.Length > 0 ? 1 : 0)];
            if (hyphens.IsEmpty || hyphens.IndexOfAnyExcept('-') >= 0)
                return null;
            columns.Add(new TableColumnDefinition
            {
                Alignment = left && right
                    ? TableColumnAlign.Center : right ? TableColumnAlign.Right : left ? TableColumnAlign.Left : null,
            });
        }

        return columns.Count == 0 ? null : columns;
    }
}
