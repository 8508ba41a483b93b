using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Pages of readers as Markdown, and /llms.txt, which lists them for who reads no pages.</summary>
internal static class MarkdownEndpoints
{
    public static void MapMarkdown(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/frameworks/{slug}.md", (string slug, MarkdownPages pages) => Answer(pages.Profile(slug)));
        Map(routes, "/needs/{key}.md", (string key, MarkdownPages pages) => Answer(pages.Need(key)));
        Map(routes, "/guides/{slug}.md", (string slug, MarkdownPages pages) => Answer(
            slug == Guide.AboutSlug ? null : pages.Article(slug)));
        Map(routes, "/about.md", (MarkdownPages pages) => Answer(pages.Article(Guide.AboutSlug)));
        Map(routes, "/methodology.md", (MarkdownPages pages) => Answer(pages.Method()));
        Map(routes, "/llms.txt", (GuideRequest guide, BaseAddress site, GuideSettings settings) => TypedResults.Text(
            List(guide.Catalog, site.Url, settings.Mcp), "text/plain", Encoding.UTF8));
    }

    private static void Map(IEndpointRouteBuilder routes, string pattern, Delegate answer) =>
        routes.MapMethods(pattern, ApiAddresses.Reading, answer).WithMetadata(new QueryKeysAttribute())
            .ExcludeFromDescription();

    private static Results<ContentHttpResult, NotFound> Answer(string? markdown) => markdown is null
        ? TypedResults.NotFound()
        : TypedResults.Text(markdown, MarkdownAddresses.MediaType, Encoding.UTF8);

    /// <summary>As https://llmstxt.org describes it.</summary>
    private static string List(CatalogSnapshot catalog, string site, bool hasAssistants)
    {
        var text = new StringBuilder($"# {MarkdownText.Escape(catalog.Site.Title)}\n");
        if (catalog.Site.Tagline is { Length: > 0 } tagline)
            text.Append("\n> ").Append(MarkdownText.Escape(tagline)).Append('\n');
        if (hasAssistants)
            text.Append("\nAssistants ask the tools at ").Append(site).Append(ApiAddresses.Assistants)
                .Append(" (Model Context Protocol, streamable HTTP).\n");
        Section(text, "Frameworks", catalog.Frameworks.Select(f => (
            f.Name, $"{site}{SiteMap.Framework(f.Slug)}.md", CatalogWords.Kind(f.Style, f.Languages))));
        Section(text, "Guides", catalog.Guides.Select(g => (
            g.Title, $"{site}{SiteMap.Guide(g.Slug)}.md", g.Summary ?? "")));
        Section(text, "Method", [("Method", $"{site}{SiteMap.Method}.md", "how ratings and the ranking are made")]);
        Section(text, "Needs", catalog.Needs.Select(n => (n.Title, $"{site}/needs/{n.Key}.md", n.Question)));
        Section(text, "Optional", [("API", $"{site}/openapi/v1.json", "the same as JSON")]);
        return text.ToString();
    }

    private static void Section(
        StringBuilder text, string title, IEnumerable<(string Name, string Address, string About)> links)
    {
        text.Append("\n## ").Append(title).Append("\n\n");
        foreach (var (name, address, about) in links)
            text.Append("- [").Append(MarkdownText.Escape(name)).Append("](").Append(address).Append(')')
                .Append(about.Length == 0 ? "" : $": {MarkdownText.Escape(about)}").Append('\n');
    }
}
