using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;

namespace FrameworkGuide.Content.Validation;

/// <summary>Where the links and pictures of a body may lead.</summary>
public static class LinkRules
{
    /// <summary>The site's pages besides frameworks and guides. A test asks for each.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["/", "/recommend", "/frameworks", "/compare", "/search", "/guides", "/methodology", "/about", "/api"];

    internal static void Check(MarkdownBody body, ShapeContext context)
    {
        foreach (var link in body.Links)
        {
            if (link.IsPicture)
                CheckPicture(link, context);
            else if (link.Url.StartsWith('/') && !link.Url.StartsWith("//", StringComparison.Ordinal) && !link.Url.Contains('\\', StringComparison.Ordinal))
                CheckPage(link, context);
            else if (!IsWebOrMail(link.Url))
                context.Problems.Add(
                    ProblemCode.BadLink,
                    link.Position,
                    $"the link to '{TextShape.Shorten(link.Url)}' is not allowed; expected https://, http://, mailto: or a page of the site that starts with /");
        }

        foreach (var position in body.RawHtml)
            context.Problems.Add(ProblemCode.RawHtml, position, "raw HTML is shown as text; write Markdown");
        foreach (var heading in body.Headings.Where(h => h.Level == 1))
            context.Problems.Add(ProblemCode.TopHeading, heading.Position, $"'# {TextShape.Shorten(heading.Text)}' is shown as '##': the page's title is its only heading of the first level");
    }

    private static bool IsWebOrMail(string url) =>
        url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.Host.Length > 0
            && url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static void CheckPicture(MarkdownLink link, ShapeContext context)
    {
        const string folder = "/assets/";
        if (!context.Problems.HasRoomFor(ProblemCode.ForeignPicture))
            return;
        if (!link.Url.StartsWith(folder, StringComparison.Ordinal))
            context.Problems.Add(
                ProblemCode.ForeignPicture,
                link.Position,
                $"the picture '{TextShape.Shorten(link.Url)}' is not in the folder assets; expected an address that starts with {folder}");
        else if (!context.Vocabulary.IsOpen && !context.Vocabulary.Assets.Contains(link.Url[folder.Length..]))
            context.Problems.Add(
                ProblemCode.ForeignPicture,
                link.Position,
                $"there is no picture '{TextShape.Shorten(link.Url)}'{Nearest.Hint(link.Url, context.Vocabulary.Assets.Select(a => folder + a))}");
    }

    private static void CheckPage(MarkdownLink link, ShapeContext context)
    {
        var end = link.Url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? link.Url : link.Url[..end];
        if (Exists(path, context.Vocabulary) || !context.Problems.HasRoomFor(ProblemCode.BrokenLink))
            return;

        var pages = Pages
            .Concat(context.Vocabulary.Frameworks.Select(s => "/frameworks/" + s))
            .Concat(context.Vocabulary.Guides.Select(s => "/guides/" + s));
        context.Problems.Add(
            ProblemCode.BrokenLink, link.Position, $"the site has no page '{TextShape.Shorten(path)}'{Nearest.Hint(path, pages)}");
    }

    private static bool Exists(string path, Vocabulary vocabulary) =>
        vocabulary.IsOpen
        || Pages.Contains(path, StringComparer.Ordinal)
        || path.StartsWith("/frameworks/", StringComparison.Ordinal) && vocabulary.Frameworks.Contains(path["/frameworks/".Length..])
        || path.StartsWith("/guides/", StringComparison.Ordinal) && vocabulary.Guides.Contains(path["/guides/".Length..])
        || path.StartsWith("/assets/", StringComparison.Ordinal) && vocabulary.Assets.Contains(path["/assets/".Length..]);
}
