namespace FrameworkGuide.Content.Editing;

/// <summary>
/// Puts two changes of one document together: by key in the front matter, by paragraph in the body. Changes of
/// different keys and paragraphs need no question, though they are neighbours; what both changed in different ways is a
/// conflict. All other bytes stay.
/// </summary>
public static class DocumentMerge
{
    /// <param name="path">The document's path: a .yml file is all front matter.</param>
    /// <param name="original">The text that both began from; empty where there was none.</param>
    public static MergedText Merge(string path, string original, string mine, string theirs)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        if (mine == theirs || original == theirs)
            return new MergedText([new MergePart(mine)]);
        if (original == mine)
            return new MergedText([new MergePart(theirs)]);

        var hasBody = path.EndsWith(".md", StringComparison.Ordinal);
        var (o, m, t) =
            (DocumentParts.Of(original, hasBody), DocumentParts.Of(mine, hasBody), DocumentParts.Of(theirs, hasBody));
        if (o is null || m is null || t is null)
            return new MergedText(SequenceMerge.OfLines(original, mine, theirs));
        return new MergedText(
        [
            .. TreeMerge.OfText("the line above the front matter", o.Opening, m.Opening, t.Opening),
            .. MergeFrontMatter(o.FrontMatter, m.FrontMatter, t.FrontMatter),
            .. TreeMerge.OfText("the line below the front matter", o.Closing, m.Closing, t.Closing),
            .. SequenceMerge.OfParagraphs(o.Body, m.Body, t.Body),
        ]);
    }

    private static IReadOnlyList<MergePart> MergeFrontMatter(string original, string mine, string theirs)
    {
        if (FrontMatterTree.Of(original) is not { } o || FrontMatterTree.Of(mine) is not { } m
            || FrontMatterTree.Of(theirs) is not { } t)
            return SequenceMerge.OfLines(original, mine, theirs);
        var merged = TreeMerge.Merge(o, m, t);

        // Keys that were moved in or out of a list's first place can leave what is no YAML: then people decide.
        var isSound = new[] { MergeChoice.Mine, MergeChoice.Theirs }.All(c =>
            FrontMatterTree.Of(string.Concat(merged.Select(p => p.Conflict?.Text(c) ?? p.Text))) is not null);
        return isSound ? merged : TreeMerge.OfText("the front matter", original, mine, theirs);
    }
}
