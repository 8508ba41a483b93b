using System.Text;

namespace FrameworkGuide.Core.Comparison;

/// <summary>
/// A comparison as text for other programs: a Markdown table for a decision record, CSV for a spreadsheet.
/// </summary>
public static class ComparisonFiles
{
    /// <summary>
    /// With these a spreadsheet begins a formula; in East Asian settings also with their wide and small forms.
    /// </summary>
    private const string FormulaSigns = "=+-@＝＋－＠﹦﹢﹣﹫";

    /// <summary>What means something in Markdown.</summary>
    private const string MarkdownSigns = @"\|*_`<>[]#&~";

    /// <summary>Without it Excel takes UTF-8 for the encoding of the country it is set to.</summary>
    private const char ByteOrderMark = '\uFEFF';

    /// <param name="address">Where the comparison stands for readers.</param>
    public static string Markdown(FrameworkComparison comparison, string title, string asOf, string address)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(title)).Append("\n\n").Append(Escape(asOf)).Append("\n\n").Append("Address: ")
            .Append(Link(address)).Append('\n');
        foreach (var group in comparison.Groups)
        {
            text.Append("\n## ").Append(Escape(group.Title)).Append("\n\n");
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
        text.Append("\n### ").Append(Escape(group.Title)).Append(": reasons and sources\n\n");
        AppendRow(text, ["", "Framework", "Reason or note", "Sources"]);
        AppendRow(text, Enumerable.Repeat("---", 4), isEscaped: true);
        foreach (var row in group.Rows)
            foreach (var (framework, cell) in comparison.Frameworks.Zip(row.Cells).Where(c => c.Second.HasMore))
            {
                var sources = string.Join(' ', cell.Sources.Select(Link));
                string[] words = [Escape(row.Label), Escape(framework.Name), Escape(cell.Why ?? "")];
                AppendRow(text, [.. words, sources], isEscaped: true);
            }
    }

    /// <summary>
    /// As of RFC 4180, with a byte order mark. A cell that a spreadsheet would take for a formula starts with an
    /// apostrophe.
    /// </summary>
    public static string Csv(FrameworkComparison comparison)
    {
        var text = new StringBuilder().Append(ByteOrderMark);
        IReadOnlyList<string> names = [.. comparison.Frameworks.Select(f => f.Name)];
        IEnumerable<string> evidence = [.. names.Select(n => $"{n}: reason"), .. names.Select(n => $"{n}: sources")];
        AppendRecord(text, ["Group", "Row", .. names, "Difference", "Ahead", .. evidence]);
        foreach (var group in comparison.Groups)
            foreach (var row in group.Rows)
                AppendRecord(
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
            text.Append(' ').Append(isEscaped ? cell : Escape(cell)).Append(" |");
        text.Append('\n');
    }

    /// <summary>Characters that mean something in Markdown; a table's row is one line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
            (MarkdownSigns.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\') : escaped).Append(c);
        return escaped.ToString();
    }

    /// <summary>
    /// An address in full, as a link; what would end it, or the cell, is written as addresses write it.
    /// </summary>
    private static string Link(string address) =>
        $"<{Replace(Replace(Replace(address, "|", "%7C"), "<", "%3C"), ">", "%3E")}>";

    private static string Replace(string text, string sign, string by) =>
        text.Replace(sign, by, StringComparison.Ordinal);

    private static void AppendRecord(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(c => $"\"{(IsFormula(c) ? "'" : "")}{Replace(c, "\"", "\"\"")}\""))
            .Append("\r\n");

    private static bool IsFormula(string cell) =>
        cell.AsSpan().TrimStart() is { Length: > 0 } text && FormulaSigns.Contains(text[0], StringComparison.Ordinal);
}
