using System.Globalization;
using System.Text;
using FrameworkGuide.Content.Reading;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FrameworkGuide.Content.Rendering;

/// <summary>Turns Markdown into HTML that keeps the site's content security policy: no raw HTML, no styles.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().DisableHtml().Build();

    /// <summary>Renders a body, or null where its nesting is too deep to be meant.</summary>
    /// <param name="firstLine">The line of the file on which the body starts.</param>
    public static MarkdownBody? RenderOrNull(string markdown, int firstLine)
    {
        try
        {
            return Render(markdown, firstLine);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested more than 128 deep; nothing else makes it throw.
            return null;
        }
    }

    private static MarkdownBody Render(string markdown, int firstLine)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        TextPosition PositionOf(MarkdownObject item) => new(firstLine + item.Line, item.Column + 1);

        var headings = new List<MarkdownHeading>();
        var links = new List<MarkdownLink>();
        var rawHtml = new List<TextPosition>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in document.Descendants())
        {
            switch (item)
            {
                case HeadingBlock heading:
                    var text = PlainText(heading);
                    headings.Add(new MarkdownHeading(text, heading.Level, PositionOf(heading)));
                    heading.GetAttributes().Id = UniqueId(text, ids);
                    // The page's own title is the only heading of the first level.
                    heading.Level = Math.Max(2, heading.Level);
                    break;
                case CodeBlock code:
                    // A box that scrolls must be reachable by keyboard.
                    code.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
                    break;
                case LinkInline link:
                    links.Add(new MarkdownLink(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.IsImage, PositionOf(link)));
                    break;
                case AutolinkInline link:
                    links.Add(new MarkdownLink(link.IsEmail ? "mailto:" + link.Url : link.Url, IsPicture: false, PositionOf(link)));
                    break;
                case LiteralInline literal when LooksLikeHtml(literal.Content.AsSpan()):
                    rawHtml.Add(PositionOf(literal));
                    break;
            }
        }

        return new MarkdownBody(ToHtml(document, markdown.Length), new TextPosition(firstLine, 1), headings, links, rawHtml);
    }

    private static string ToHtml(MarkdownDocument document, int length)
    {
        using var writer = new StringWriter(new StringBuilder(length + length / 2), CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        // The box that scrolls is the outer element; the frame of the focus would be cut off around the inner one.
        renderer.ObjectRenderers.FindExact<CodeBlockRenderer>()!.OutputAttributesOnPre = true;
        renderer.Render(document);
        return writer.ToString();
    }

    private static string PlainText(LeafBlock block)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                _ => text,
            };
        return text.ToString().Trim();
    }

    /// <summary>An id that cannot clash with one of the page's own.</summary>
    private static string UniqueId(string heading, HashSet<string> taken)
    {
        var words = new StringBuilder("text");
        var gap = true;
        foreach (var c in heading.ToLowerInvariant())
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                gap = true;
                continue;
            }

            if (gap)
                words.Append('-');
            words.Append(c);
            gap = false;
        }

        var id = words.ToString();
        for (var number = 2; !taken.Add(id); number++)
            id = $"{words}-{number}";
        return id;
    }

    private static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length;)
        {
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?')
                return true;
            var next = text[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
