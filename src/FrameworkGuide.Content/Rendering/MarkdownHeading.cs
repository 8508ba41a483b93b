using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Rendering;

/// <param name="Level">1 to 6, as written.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="IsEmpty">Whether nothing stands below it.</param>
internal sealed record MarkdownHeading(string Text, int Level, string Id, TextPosition Position, bool IsEmpty);
