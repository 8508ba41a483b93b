namespace FrameworkGuide.Content.Editing;

/// <summary>A key of the front matter with the lines that belong to it, or an item of a list.</summary>
/// <param name="Key">Tells it from its siblings.</param>
/// <param name="Label">Where it stands, in words.</param>
/// <param name="Lead">The lines in front of its children; all of its lines where it has none.</param>
/// <param name="Children">Null where it is taken as a whole.</param>
internal sealed record MergeNode(string Key, string Label, string Lead, IReadOnlyList<MergeNode>? Children)
{
    /// <summary>
    /// Whether it is an item that nothing but its own sentence tells from the others: rewritten, it has another key.
    /// </summary>
    public bool IsNamedBySentence { get; init; }

    public string Text { get; } = Children is null ? Lead : Lead + string.Concat(Children.Select(c => c.Text));
}
