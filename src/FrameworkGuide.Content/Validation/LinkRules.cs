using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Content.Validation;

/// <summary>Where the links and pictures of a body may lead.</summary>
public static class LinkRules
{
    internal static void Check(MarkdownBody body, ContentFile file, ShapeContext context)
    {
        foreach (var link in body.Links)
        {
            if (link.IsPicture)
                PictureRules.Check(link, context);
            else if (link.Url.StartsWith('/') && !link.Url.StartsWith("//", StringComparison.Ordinal)
                && !link.Url.Contains('\\', StringComparison.Ordinal))
                CheckPage(link, body, file, context);
            else if (!IsWebOrMail(link.Url))
                context.Problems.Add(
                    ProblemCode.BadLink,
                    link.Position,
                    $"the link to '{TextShape.Shorten(link.Url)}' is not allowed; expected https://, http://, mailto: "
                    + $"or a page of the site that starts with /{ToHeading(link.Url, body, file)}");
        }

        foreach (var heading in body.Headings.Where(h => h.Level == 1))
            context.Problems.Add(ProblemCode.TopHeading, heading.Position,
                $"'# {TextShape.Shorten(heading.Text)}' is shown as '##': "
                + "the page's title is its only heading of the first level");
    }

    private static bool IsWebOrMail(string url) =>
        url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0
            && url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static void CheckPage(MarkdownLink link, MarkdownBody body, ContentFile file, ShapeContext context)
    {
        var end = link.Url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? link.Url : link.Url[..end];
        if (Exists(path, context.Vocabulary))
        {
            if (link.Url.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 && !context.Vocabulary.IsOpen)
                CheckHeading(link, path, link.Url[(hash + 1)..], body, file, context);
            return;
        }

        if (!context.Problems.HasRoomFor(ProblemCode.BrokenLink))
            return;
        var pages = SiteMap.Pages
            .Concat(context.Vocabulary.Frameworks.Select(SiteMap.Framework))
            .Concat(context.Vocabulary.Guides.Select(SiteMap.Guide));
        context.Problems.Add(
            ProblemCode.BrokenLink, link.Position,
            $"the site has no page '{TextShape.Shorten(path)}'{Nearest.Hint(path, pages)}");
    }

    /// <summary>
    /// A heading that is gone is a warning: the link still leads to the page, and nobody who renames a
    /// heading can know who links to it.
    /// </summary>
    private static void CheckHeading(
        MarkdownLink link, string path, string fragment, MarkdownBody body, ContentFile file, ShapeContext context)
    {
        // Browsers look for the words behind ":~:", and take "#top" and "#" for the beginning of the page.
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var id = Uri.UnescapeDataString(directive < 0 ? fragment : fragment[..directive]);
        if (id is "" or "top" || SiteMap.DocumentOf(path) is not { } document
            || !context.Problems.HasRoomFor(ProblemCode.MissingAnchor))
            return;
        var headings = document == file.Path ? body.Headings.Select(h => h.Id) : context.Headings.Of(document);
        if (headings is null)
            return;
        var ids = headings.Concat(document.StartsWith("frameworks/", StringComparison.Ordinal)
            ? SiteMap.ProfileSections
            : SiteMap.ProfileSections.Take(1)).ToList();
        if (!ids.Contains(id, StringComparer.Ordinal))
            context.Problems.Add(
                ProblemCode.MissingAnchor, link.Position,
                $"the page '{path}' has no heading '#{TextShape.Shorten(id)}'{Nearest.Hint(id, ids)}");
    }

    /// <summary>How to write a link to a heading of the same document.</summary>
    private static string ToHeading(string url, MarkdownBody body, ContentFile file)
    {
        if (!url.StartsWith('#'))
            return "";
        if (file.Kind is not (DocumentKind.Framework or DocumentKind.Guide))
            return $", such as '/guides/how-to-choose{TextShape.Shorten(url)}' for a heading of that page";
        var page = SiteMap.PageOf(file.Kind, file.Slug);
        var id = Nearest.To(Uri.UnescapeDataString(url[1..]), body.Headings.Select(h => h.Id)) ?? url[1..];
        return $"; for a heading of this page write '{page}#{TextShape.Shorten(id)}'";
    }

    private static bool Exists(string path, Vocabulary vocabulary) =>
        vocabulary.IsOpen
        || SiteMap.Pages.Contains(path, StringComparer.Ordinal)
        || path.StartsWith("/frameworks/", StringComparison.Ordinal)
            && vocabulary.Frameworks.Contains(path["/frameworks/".Length..])
        || path.StartsWith("/guides/", StringComparison.Ordinal)
            && vocabulary.Guides.Contains(path["/guides/".Length..])
        || PictureRules.IsThere(path, vocabulary);
}
