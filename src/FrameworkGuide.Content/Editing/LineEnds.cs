using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;

namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Browsers send every line end as CR LF, and no byte order mark. What was typed is written back with the line ends its
/// lines had.
/// </summary>
public static class LineEnds
{
    private const char ByteOrderMark = '\uFEFF';

    /// <param name="typed">As a browser sent it.</param>
    /// <param name="before">The text that was changed; null for a new one, which gets line feeds.</param>
    public static string Restore(string typed, string? before)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var lines = Normalize(typed.TrimStart(ByteOrderMark)).Split('\n');
        if (before is null)
            return string.Join('\n', lines);
        var mark = before.StartsWith(ByteOrderMark) ? ByteOrderMark.ToString() : "";
        var ends = EndsOf(before);
        var usual = ends.FirstOrDefault(e => e.Length > 0) ?? "\n";
        var hasOneEnd = ends.All(e => e.Length == 0 || e == usual);
        if (hasOneEnd)
            return mark + string.Join(usual, lines);
        var kept = EndsForNew(Normalize(before.TrimStart(ByteOrderMark)), string.Join('\n', lines), ends);
        return mark + Join(lines, kept, usual);
    }

    /// <summary>
    /// Every line end as a line feed. Other characters that end lines elsewhere, such as U+2028, are part of the text.
    /// </summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    /// <summary>The end of each line; empty for the last one.</summary>
    private static List<string> EndsOf(string text)
    {
        var ends = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                ends.Add("\r\n");
                i++;
            }
            else if (text[i] is '\r' or '\n')
            {
                ends.Add(text[i].ToString());
            }
        }

        ends.Add("");
        return ends;
    }

    /// <summary>Lines that stay keep their ends; new ones end as the line above them.</summary>
    private static List<string> EndsForNew(string before, string after, List<string> ends)
    {
        var result = new List<string>();
        var old = 0;
        void Keep(int until)
        {
            for (; old < until; old++)
                result.Add(ends[old]);
        }

        foreach (var block in Differ.Instance.CreateDiffs(before, after, false, false, LineChunker.Instance).DiffBlocks)
        {
            Keep(block.DeleteStartA);
            for (var i = 0; i < block.InsertCountB; i++)
                result.Add(i < block.DeleteCountA ? ends[old + i] : result.Count > 0 ? result[^1] : "");
            old += block.DeleteCountA;
        }

        Keep(ends.Count);
        return result;
    }

    private static string Join(string[] lines, List<string> ends, string usual)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(lines[i]);
            if (i < lines.Length - 1)
                text.Append(i < ends.Count && ends[i].Length > 0 ? ends[i] : usual);
        }

        return text.ToString();
    }
}
