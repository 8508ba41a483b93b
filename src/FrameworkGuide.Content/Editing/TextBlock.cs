namespace FrameworkGuide.Content.Editing;

/// <summary>A paragraph, or another stretch between empty lines; or a line.</summary>
/// <param name="Text">Without the end of its last line.</param>
/// <param name="Separator">That end, and the empty lines behind it.</param>
internal sealed record TextBlock(string Text, string Separator);
