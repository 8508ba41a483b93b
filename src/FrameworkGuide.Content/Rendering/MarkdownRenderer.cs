using System.Globalization;
using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FrameworkGuide.Content.Rendering;

/// <summary>Turns Markdown into HTML that keeps the site's content security policy: no raw HTML, no styles.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>
    /// Renders a body, or null after telling why it is not: its nesting is too deep to be meant, or
    /// it would take too long.
    /// </summary>
    /// <param name="firstLine">The line of the file on which the body starts.</param>
    /// <param name="ids">For the headings.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static MarkdownBody? RenderOrNull(
        string markdown, int firstLine, HeadingIds ids, ProblemSink problems, CancellationToken cancellationToken)
    {
        try
        {
            return Render(markdown, firstLine, ids, cancellationToken);
        }
        catch (MarkdownTooCostlyException e)
        {
            problems.Add(e.Code, new LineStarts(markdown, firstLine).PositionOf(e.Offset), e.Message);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested more than 128 deep; nothing else makes it throw.
            problems.Add(ProblemCode.MarkdownTooDeep, new TextPosition(firstLine, 1),
                "quotes, lists or emphasis are nested more than 128 deep");
        }

        return null;
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UsePreciseSourceLocation().DisableHtml();
        builder.BlockParsers.Insert(0, new TableParser());
        builder.InlineParsers.Insert(0, new EffortParser());
        return builder.Build();
    }

    private static MarkdownBody Render(
        string markdown, int firstLine, HeadingIds ids, CancellationToken cancellationToken)
    {
        var effort = new MarkdownEffort(cancellationToken);
        effort.CheckLines(markdown);
        var context = new MarkdownParserContext();
        context.Properties.Add(typeof(MarkdownEffort), effort);
        var document = Markdown.Parse(markdown, Pipeline, context);
        var lines = new LineStarts(markdown, firstLine);
        // Not by Line and Column: those of an underlined heading, and of what stands in it, are the underline's.
        TextPosition PositionOf(MarkdownObject item) => lines.PositionOf(item.Span.Start);

        var headings = new List<MarkdownHeading>();
        var links = new List<MarkdownLink>();
        var signs = new List<(ProblemCode, string, TextPosition)>();
        var placeholders = new List<(string, TextPosition)>();
        var empty = EmptySections(document);
        foreach (var item in document.Descendants())
        {
            if (MarkdownSigns.Find(item, markdown) is { } sign)
                signs.Add((ProblemCode.ShownAsSigns, sign.Message, lines.PositionOf(sign.Offset)));
            switch (item)
            {
                case HeadingBlock heading:
                    var text = PlainText(heading);
                    var id = heading.GetAttributes().Id = ids.For(text);
                    headings.Add(new MarkdownHeading(
                        text, heading.Level, id, PositionOf(heading), empty.Contains(heading)));
                    // The page's own title is the only heading of the first level.
                    heading.Level = Math.Max(2, heading.Level);
                    break;
                case TableRow row when TableParser.MistakeIn(row) is { } mistake:
                    signs.Add((ProblemCode.UnlikeHeader, mistake, PositionOf(row)));
                    break;
                case ParagraphBlock paragraph when PlainText(paragraph) is { Length: > 0 } words
                    && Placeholders.IsOne(words):
                    placeholders.Add((words, PositionOf(paragraph)));
                    break;
                case CodeBlock code:
                    // A box that scrolls must be reachable by keyboard.
                    code.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
                    break;
                case LinkInline link:
                    links.Add(new MarkdownLink(
                        link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.IsImage, PositionOf(link)));
                    if (HiddenCharacters.RefusedIn(link.Title) is { } inTitle)
                        signs.Add((inTitle.Code, inTitle.Message, PositionOf(link)));
                    break;
                case AutolinkInline link:
                    links.Add(new MarkdownLink(
                        link.IsEmail ? "mailto:" + link.Url : link.Url, IsPicture: false, PositionOf(link)));
                    break;
                case HtmlEntityInline entity when HiddenCharacters.RefusedIn(entity.Transcoded.AsSpan()) is { } refused:
                    signs.Add((refused.Code, refused.Message, PositionOf(entity)));
                    break;
                case LiteralInline literal when IndexOfHtml(literal) is var at and >= 0:
                    signs.Add((ProblemCode.RawHtml, HtmlMessage(literal.Content.AsSpan()[at..]),
                        lines.PositionOf(literal.Span.Start + at)));
                    break;
            }
        }

        return new MarkdownBody(
            ToHtml(document, markdown.Length), new TextPosition(firstLine, 1), headings, links, signs, placeholders);
    }

    /// <summary>Headings behind which the next one of their level, or of a higher one, follows at once.</summary>
    private static HashSet<HeadingBlock> EmptySections(MarkdownDocument document)
    {
        var empty = new HashSet<HeadingBlock>();
        Block? next = null;
        for (var i = document.Count - 1; i >= 0; i--)
        {
            if (document[i] is HeadingBlock heading
                && (next is null || next is HeadingBlock behind && behind.Level <= heading.Level))
                empty.Add(heading);
            next = document[i] is LinkReferenceDefinitionGroup ? next : document[i];
        }

        return empty;
    }

    private static string ToHtml(MarkdownDocument document, int length)
    {
        using var writer = new StringWriter(new StringBuilder(length + length / 2), CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Add(new ScrollingTableRenderer());
        AddressRenderer.AddTo(renderer);
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
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        return text.ToString().Trim();
    }

    private static string HtmlMessage(ReadOnlySpan<char> html) => html.StartsWith("<!--", StringComparison.Ordinal)
        ? "comments in HTML are shown as text; delete this one, or write it in the front matter behind '#'"
        : "raw HTML is shown as text; write Markdown";

    /// <summary>Where a literal has what a writer may have meant as HTML, or -1.</summary>
    private static int IndexOfHtml(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        for (var at = literal.IsFirstCharacterEscaped
            ? 1
            : 0; text[Math.Min(at, text.Length)..].IndexOf('<') is var next and >= 0; at += next + 1)
            if (at + next + 1 < text.Length
                && (char.IsAsciiLetter(text[at + next + 1]) || text[at + next + 1] is '/' or '!' or '?'))
                return at + next;
        return -1;
    }
}
