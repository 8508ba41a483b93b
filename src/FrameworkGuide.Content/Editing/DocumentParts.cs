namespace FrameworkGuide.Content.Editing;

/// <summary>A document's text in four parts that make it up, to the byte.</summary>
internal sealed record DocumentParts(string Opening, string FrontMatter, string Closing, string Body)
{
    /// <summary>Null where a document that should have front matter has none, or one that is not closed.</summary>
    public static DocumentParts? Of(string text, bool hasBody)
    {
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        if (!hasBody || text.Length == 0)
            return new DocumentParts(mark, text[mark.Length..], "", "");
        var lines = RawLines.Of(text);
        if (lines[0].TrimStart('\uFEFF').TrimEnd() is not "---")
            return null;
        var closing = lines.FindIndex(1, l => l.TrimEnd() is "---");
        return closing < 0 ? null : new DocumentParts(
            lines[0], string.Concat(lines.Take(closing).Skip(1)), lines[closing],
            string.Concat(lines.Skip(closing + 1)));
    }
}
