using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace FrameworkGuide.Content.Rendering;

/// <summary>
/// Writes addresses as they were written where that is allowed (https://www.rfc-editor.org/rfc/rfc3986#section-2.2):
/// the library's renderers also turn "~", "'", "[" and "]" into percent signs and digits, so that a browser no longer
/// finds the passage of a link with "#:~:text=".
/// </summary>
internal static class AddressRenderer
{
    private const string Kept = "~'[]";

    public static void AddTo(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
    }

    private static void WriteAddress(HtmlRenderer renderer, string address)
    {
        var start = 0;
        while (address.AsSpan(start).IndexOfAny(Kept) is var next and >= 0)
        {
            renderer.WriteEscapeUrl(address.Substring(start, next));
            renderer.Write(address[start + next]);
            start += next + 1;
        }

        renderer.WriteEscapeUrl(start == 0 ? address : address[start..]);
    }

    private static void WriteChildrenAsText(HtmlRenderer renderer, LinkInline link)
    {
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title))
            return;
        renderer.Write(" title=\"");
        renderer.WriteEscape(link.Title);
        renderer.Write("\"");
    }

    private sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!renderer.EnableHtmlForInline) // In the text of a picture.
            {
                renderer.WriteChildren(link);
                return;
            }

            renderer.Write(link.IsImage ? "<img src=\"" : "<a href=\"");
            WriteAddress(renderer, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
            renderer.Write("\"");
            if (link.IsImage)
            {
                renderer.Write(" alt=\"");
                WriteChildrenAsText(renderer, link);
                renderer.Write("\"");
                WriteTitle(renderer, link);
                renderer.Write(" />");
                return;
            }

            WriteTitle(renderer, link);
            renderer.Write(">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    private sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (renderer.EnableHtmlForInline)
            {
                renderer.Write(link.IsEmail ? "<a href=\"mailto:" : "<a href=\"");
                WriteAddress(renderer, link.Url);
                renderer.Write("\">");
            }

            renderer.WriteEscape(link.Url);
            if (renderer.EnableHtmlForInline)
                renderer.Write("</a>");
        }
    }
}
