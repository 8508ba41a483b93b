using System.Text.RegularExpressions;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Pages of readers as Markdown: the document as it is written, below the facts that a page shows.</summary>
internal sealed partial class MarkdownPages(GuideRequest guide, PublishedDocuments documents, BaseAddress site)
{
    /// <summary>Null where there is no such framework.</summary>
    public string? Profile(string slug) => guide.FindProfile(slug) is var (profile, _)
        ? ProfileMarkdown.Write(profile, guide.Catalog, guide.Today, site.Url, Body($"frameworks/{slug}.md"))
        : null;

    /// <summary>Null where there is no such need.</summary>
    public string? Need(string key) => guide.Catalog.Needs.FirstOrDefault(n => n.Key == key) is { } need
        ? NeedMarkdown.Write(need, guide.Catalog, site.Url, Body($"needs/{key}.md"))
        : null;

    /// <summary>Null where there is no such guide.</summary>
    public string? Article(string slug) => guide.Catalog.Guides.FirstOrDefault(g => g.Slug == slug) is { } article
        ? $"# {article.Title}\n\n"
            + (article.Summary is { } summary ? $"{summary}\n\n" : "")
            + Body($"guides/{slug}.md") + Foot(SiteMap.Guide(slug))
        : null;

    public string Method() =>
        MethodMarkdown.Write(guide.Catalog, site.Url, key => Body($"needs/{key}.md")) + Foot(SiteMap.Method);

    /// <summary>Where the page itself is, and what it was made from.</summary>
    private string Foot(string path) =>
        $"\n\nFrom {site.Url}{path}, {CatalogWords.PrintedAsOf(guide.Today, guide.Catalog)}.\n";

    /// <summary>What a document says below its front matter, as it was published.</summary>
    private string Body(string path)
    {
        if (guide.Catalog.EntriesByPath.GetValueOrDefault(path) is not { } entry)
            return "";
        var text = documents.FindText(path, entry.Hash)?.ReplaceLineEndings("\n") ?? "";
        var end = text.IndexOf("\n---", StringComparison.Ordinal);
        return end < 0 ? "" : PathsOfLinks().Replace(
            text[(text.IndexOf('\n', end + 1) + 1)..].Trim('\n'), m => $"{m.Value}{site.Url}");
    }

    /// <summary>Links within the site: who reads a file does not know where it is from.</summary>
    [GeneratedRegex(@"\]\((?=/[^/])")]
    private static partial Regex PathsOfLinks();
}
