namespace FrameworkGuide.Content.Editing;

/// <summary>A text cut into blocks; together they make it up, to the byte.</summary>
/// <param name="Lead">Empty lines in front of the first.</param>
internal sealed record TextBlocks(string Lead, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>Paragraphs of Markdown; a fenced block of code is one, empty lines included.</summary>
    public static TextBlocks Paragraphs(string text)
    {
        var lines = RawLines.Of(text);
        var lead = lines.TakeWhile(IsEmpty).ToList();
        var blocks = new List<TextBlock>();
        for (var i = lead.Count; i < lines.Count;)
        {
            var start = i;
            for (string? fence = null; i < lines.Count && (fence is not null || !IsEmpty(lines[i])); i++)
                fence = FenceAfter(lines[i], fence);
            var last = i;
            while (i < lines.Count && IsEmpty(lines[i]))
                i++;
            var words = string.Concat(lines.Skip(start).Take(last - start));
            var end = RawLines.EndOf(lines[last - 1]);
            blocks.Add(new TextBlock(words[..^end.Length], end + string.Concat(lines.Skip(last).Take(i - last))));
        }

        return new TextBlocks(string.Concat(lead), blocks);
    }

    public static TextBlocks Lines(string text) =>
        new("", [.. RawLines.Of(text).Select(l => (Line: l, End: RawLines.EndOf(l)))
            .Select(l => new TextBlock(l.Line[..^l.End.Length], l.End))]);

    private static bool IsEmpty(string line) => line.AsSpan().Trim().IsEmpty;

    /// <summary>The fence that is open behind a line, given the one open before it (CommonMark 4.5).</summary>
    private static string? FenceAfter(string line, string? open)
    {
        var text = line.Trim();
        var indent = line.Length - line.TrimStart(' ').Length;
        if (indent > 3 || text.Length < 3 || text[0] is not ('`' or '~'))
            return open;
        var length = text.Length - text.TrimStart(text[0]).Length;
        if (open is null)
            return length >= 3 ? text[..length] : null;
        return text[0] == open[0] && length >= open.Length && length == text.Length ? null : open;
    }
}
