using System.Text;

namespace FrameworkGuide.Core.Wording;

/// <summary>
/// CSV for spreadsheets, as of RFC 4180. A cell that a spreadsheet would take for a formula starts with an apostrophe.
/// </summary>
public static class CsvFormat
{
    /// <summary>Stands first: without it Excel takes UTF-8 for the encoding of the country it is set to.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>
    /// With these a spreadsheet begins a formula; in East Asian settings also with their wide and small forms.
    /// </summary>
    private const string FormulaSigns = "=+-@＝＋－＠﹦﹢﹣﹫";

    public static void AppendRecord(StringBuilder text, IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.AppendJoin(
            ',', cells.Select(c =>
                $"\"{(IsFormula(c) ? "'" : "")}{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
            .Append("\r\n");
    }

    private static bool IsFormula(string cell) =>
        cell.AsSpan().TrimStart() is { Length: > 0 } text && FormulaSigns.Contains(text[0], StringComparison.Ordinal);
}
