using Markdig.Helpers;
using Markdig.Syntax;

namespace FrameworkGuide.Content.Rendering;

/// <summary>
/// The text of a table's cell as a paragraph. Backslashes before pipes are taken out before
/// anything else is read, also in code.
/// </summary>
internal static class CellText
{
    private const string EscapedPipe = "\\|";

    public static ParagraphBlock Of(StringSlice cell, int line)
    {
        var paragraph = new ParagraphBlock { Line = line, Span = new SourceSpan(cell.Start, cell.End) };
        var start = cell.Start;
        var text = cell.AsSpan();
        if (text.IndexOf(EscapedPipe, StringComparison.Ordinal) >= 0)
        {
            var removed = new List<int>();
            for (var at = 0; text[at..].IndexOf(EscapedPipe, StringComparison.Ordinal) is var next
                and >= 0; at += next + EscapedPipe.Length)
                removed.Add(at + next - removed.Count);
            cell = new StringSlice(text.ToString().Replace(EscapedPipe, "|", StringComparison.Ordinal));
            paragraph.ProcessInlinesEnd += (_, _) => MoveToSource(paragraph, start, removed);
        }

        paragraph.AppendLine(ref cell, 0, line, cell.Start, trackTrivia: false);
        return paragraph;
    }

    /// <summary>Problems are reported where they stand in the file, not in the text without backslashes.</summary>
    private static void MoveToSource(ParagraphBlock paragraph, int start, List<int> removed)
    {
        int InSource(int at) => start + at + (removed.BinarySearch(at) is var found && found >= 0 ? found + 1 : ~found);
        foreach (var inline in paragraph.Inline?.Descendants() ?? [])
            inline.Span = new SourceSpan(InSource(inline.Span.Start), InSource(inline.Span.End));
    }
}
