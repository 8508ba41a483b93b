using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Rendering;

internal sealed record MarkdownLink(string Url, bool IsPicture, TextPosition Position);
