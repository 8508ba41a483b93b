using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Rendering;

/// <summary>The Markdown part of a file, rendered, with what checks need to know of it.</summary>
/// <param name="Start">Where the body starts in its file.</param>
/// <param name="Signs">What readers see as signs, and the writer most likely meant as something else.</param>
internal sealed record MarkdownBody(
    string Html,
    TextPosition Start,
    IReadOnlyList<MarkdownHeading> Headings,
    IReadOnlyList<MarkdownLink> Links,
    IReadOnlyList<(ProblemCode Code, string Message, TextPosition Position)> Signs,
    IReadOnlyList<(string Text, TextPosition Position)> Placeholders)
{
    public static MarkdownBody Empty { get; } = new("", TextPosition.Start, [], [], [], []);
}
