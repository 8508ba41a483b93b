using System.Text;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Comparison;

/// <summary>
/// A comparison as text for other programs: a Markdown table for a decision record, CSV for a spreadsheet.
/// </summary>
public static class ComparisonFiles
{
    /// <param name="address">Where the comparison stands for readers.</param>
    public static string Markdown(FrameworkComparison comparison, string title, string asOf, string address)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(title)).Append("\n\n")
            .Append(MarkdownText.Escape(asOf)).Append("\n\n")
            .Append("Address: ").Append(MarkdownText.Link(address)).Append('\n');
        foreach (var group in comparison.Groups)
        {
            text.Append("\n## ").Append(MarkdownText.Escape(group.Title)).Append("\n\n");
            AppendRow(text, ["", .. comparison.Frameworks.Select(f => f.Name), "Difference"]);
            AppendRow(text, Enumerable.Repeat("---", comparison.Frameworks.Count + 2), isEscaped: true);
            foreach (var row in group.Rows)
            {
                var cells = row.Cells.Select(c => c.Text + (c.IsLeading ? " (ahead)" : ""));
                AppendRow(text, [LabelOf(row), .. cells, row.DifferenceText]);
            }

            AppendReasons(text, comparison, group);
        }

        return text.ToString();
    }

    /// <summary>With what a project asks of it.</summary>
    private static string LabelOf(ComparedRow row) => row.Asked is null ? row.Label
        : $"{row.Label} ({string.Join(", ", new[] { row.Asked, row.AskedWeight }.OfType<string>())})";

    /// <summary>A table of its own: in the cells of the first the reasons would make it unreadable as text.</summary>
    private static void AppendReasons(StringBuilder text, FrameworkComparison comparison, ComparedGroup group)
    {
        if (!group.Rows.Any(r => r.Cells.Any(c => c.HasMore)))
            return;
        text.Append("\n### ").Append(MarkdownText.Escape(group.Title)).Append(": reasons and sources\n\n");
        AppendRow(text, ["", "Framework", "Reason or note", "Sources"]);
        AppendRow(text, Enumerable.Repeat("---", 4), isEscaped: true);
        foreach (var row in group.Rows)
            foreach (var (framework, cell) in comparison.Frameworks.Zip(row.Cells).Where(c => c.Second.HasMore))
            {
                var sources = string.Join(' ', cell.Sources.Select(MarkdownText.Link));
                string[] words = [row.Label, framework.Name, cell.Why ?? ""];
                AppendRow(text, [.. words.Select(MarkdownText.EscapeCell), sources], isEscaped: true);
            }
    }

    /// <summary>All rows in <see cref="CsvFormat"/>, with a byte order mark.</summary>
    public static string Csv(FrameworkComparison comparison)
    {
        var text = new StringBuilder().Append(CsvFormat.ByteOrderMark);
        IReadOnlyList<string> names = [.. comparison.Frameworks.Select(f => f.Name)];
        IEnumerable<string> evidence = [.. names.Select(n => $"{n}: reason"), .. names.Select(n => $"{n}: sources")];
        CsvFormat.AppendRecord(text, ["Group", "Row", .. names, "Difference", "Ahead", .. evidence]);
        foreach (var group in comparison.Groups)
            foreach (var row in group.Rows)
                CsvFormat.AppendRecord(
                    text,
                    [
                        group.Title, row.Label, .. row.Cells.Select(c => c.Text), row.DifferenceText,
                        string.Join(
                            "; ", comparison.Frameworks.Where((_, i) => row.Cells[i].IsLeading).Select(f => f.Name)),
                        .. row.Cells.Select(c => c.Why ?? ""), .. row.Cells.Select(c => string.Join(' ', c.Sources)),
                    ]);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells, bool isEscaped = false)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(isEscaped ? cell : MarkdownText.EscapeCell(cell)).Append(" |");
        text.Append('\n');
    }
}
