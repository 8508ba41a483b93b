using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FrameworkGuide.Content.Rendering;

/// <summary>
/// Finds what other programs make something of and CommonMark shows as it is written: footnotes, task lists, alerts,
/// bare addresses and links whose address has a blank. Each is said with what to write instead.
/// </summary>
internal static class MarkdownSigns
{
    private const string Footnote = "footnotes are shown as plain text; write the note in the text, or link to it: "
        + "[words](https://…). Put code into backticks";

    private const string Task = "a checkbox is shown as plain text; write 'done' or 'open', or use a table";

    private const string Alert = "'[!…]' is shown as plain text; begin the quote with a word in bold, such as "
        + "**Note:**";

    private const string BareAddress =
        "a bare address is not a link; write <https://…> or [words](https://…), or put it into backticks";

    private const string BlankInAddress = "this is not a link, because its address has a space or is not closed; write "
        + "%20 for a space, or put the address between < and >";

    private static readonly SearchValues<string> Addresses = SearchValues.Create(
        ["https://", "http://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a part of a document shows as signs, and where in the text; null where there is nothing.</summary>
    public static (string Message, int Offset)? Find(MarkdownObject item, string markdown) => item switch
    {
        LiteralInline literal => InText(literal, markdown),
        ListItemBlock { Count: > 0 } entry when entry[0] is ParagraphBlock text && IsTask(At(markdown, text)) =>
            (Task, text.Span.Start),
        QuoteBlock { Count: > 0 } quote when quote[0] is ParagraphBlock text
            && At(markdown, text).StartsWith("[!", StringComparison.Ordinal) => (Alert, text.Span.Start),
        _ => null,
    };

    private static ReadOnlySpan<char> At(string markdown, Block block) =>
        markdown.AsSpan(Math.Clamp(block.Span.Start, 0, markdown.Length));

    private static bool IsTask(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' && text[3] is ' ' or '\t';

    private static (string, int)? InText(LiteralInline literal, string markdown)
    {
        var text = literal.Content.AsSpan();
        if (text.IndexOf("](", StringComparison.Ordinal) is var link and >= 0
            && IsUnfinishedLink(markdown, literal.Span.Start + link))
            return (BlankInAddress, literal.Span.Start + link);
        if (text.IndexOfAny(Addresses) is var address and >= 0 && IsBare(literal, text, address))
            return (BareAddress, literal.Span.Start + address);
        if (text.IndexOf('^') is var note and >= 0 && IsFootnote(markdown, literal.Span.Start + note - 1))
            return (Footnote, literal.Span.Start + note - 1);
        return null;
    }

    /// <summary>"[^1]", which is no link with an address of its own.</summary>
    private static bool IsFootnote(string markdown, int at)
    {
        if (at < 0 || markdown[at] != '[' || at > 0 && markdown[at - 1] == '\\')
            return false;
        var end = at + 2;
        while (end < markdown.Length && (char.IsLetterOrDigit(markdown[end]) || markdown[end] is '-' or '_'))
            end++;
        return end > at + 2 && end < markdown.Length && markdown[end] == ']'
            && (end + 1 == markdown.Length || markdown[end + 1] is not ('(' or '['));
    }

    /// <summary>"](/a b)" behind a bracket that no backslash takes its meaning from.</summary>
    private static bool IsUnfinishedLink(string markdown, int at)
    {
        var address = markdown.AsSpan(Math.Min(at + 2, markdown.Length));
        if (!address.StartsWith('/') && !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || at > 0 && markdown[at - 1] == '\\')
            return false;
        var open = at == 0 ? -1 : markdown.LastIndexOf('[', at - 1, Math.Min(at, 300));
        return open == 0 || open > 0 && markdown[open - 1] != '\\';
    }

    /// <summary>An address that is no link, and not a part of one or of a word.</summary>
    private static bool IsBare(LiteralInline literal, ReadOnlySpan<char> text, int at)
    {
        var end = at + text[at..].IndexOfAny('/', '.') + 1;
        while (end < text.Length && text[end] == '/')
            end++;
        if (end >= text.Length || !char.IsAsciiLetterOrDigit(text[end]) || at > 0 && char.IsLetterOrDigit(text[at - 1]))
            return false;
        for (Inline? around = literal.Parent; around is not null; around = around.Parent)
            if (around is LinkInline)
                return false;
        return true;
    }
}
