namespace FrameworkGuide.Content.Editing;

/// <summary>A paragraph, or another stretch between empty lines; or a line.</summary>
/// <param name="Text">Without the end of its last line.</param>
/// <param name="Separator">That end, and the empty lines behind it.</param>
internal sealed record TextBlock(string Text, string Separator)
{
    /// <summary>The texts of blocks with what separates them.</summary>
    public static string Join(IEnumerable<TextBlock> blocks)
    {
        var list = blocks.ToList();
        return string.Concat(list.Select((b, i) => i == list.Count - 1 ? b.Text : b.Text + b.Separator));
    }
}
