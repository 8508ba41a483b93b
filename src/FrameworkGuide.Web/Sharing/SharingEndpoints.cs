using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using System.Xml;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Sharing;

/// <summary>
/// What search engines and feed readers ask for. Absolute addresses are made from the setting, never from who is asked.
/// </summary>
internal static class SharingEndpoints
{
    private const int MostEntries = 50;
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void MapSharing(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", Reading, Robots).WithMetadata(new QueryKeysAttribute())
            .ExcludeFromDescription();
        routes.MapMethods("/sitemap.xml", Reading, Sitemap).WithMetadata(new QueryKeysAttribute())
            .ExcludeFromDescription();
        routes.MapMethods("/feed.xml", Reading, Feed).WithMetadata(new QueryKeysAttribute(ComparedFrameworks.Key))
            .ExcludeFromDescription();
    }

    /// <summary>Nothing is forbidden: what is not for search engines says so itself, which they have to read.</summary>
    private static ContentHttpResult Robots(BaseAddress site) =>
        TypedResults.Text(
            $"User-agent: *\nDisallow:\n\nSitemap: {site.Url}/sitemap.xml\n", MediaTypeNames.Text.Plain, Utf8);

    private static Utf8ContentHttpResult Sitemap(HttpContext context, BaseAddress site)
    {
        var catalog = GuideRequest.Of(context).Catalog;
        return Xml("application/xml", writer =>
        {
            writer.WriteStartElement("urlset", SitemapNamespace);
            foreach (var (path, reviewed) in Pages(catalog))
            {
                writer.WriteStartElement("url");
                writer.WriteElementString("loc", site.Url + path);
                if (reviewed is { } day)
                    writer.WriteElementString("lastmod", day.ToString("yyyy-MM-dd"));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
    }

    private static IEnumerable<(string Path, DateOnly? Reviewed)> Pages(CatalogSnapshot catalog)
    {
        foreach (var path in SiteMap.Pages.Where(p => p != "/search"))
            yield return (path, null);
        foreach (var framework in catalog.Frameworks)
            yield return (SiteMap.Framework(framework.Slug), framework.Reviewed);
        foreach (var guide in catalog.Guides.Where(g => g.Slug != Guide.AboutSlug))
        {
            yield return (SiteMap.Guide(guide.Slug), null);
            if (guide.Pair.Count == 2)
                yield return ($"/compare?f={guide.Pair[0]}&f={guide.Pair[1]}", null);
        }
    }

    private static IResult Feed(HttpContext context, BaseAddress site, ChangeLog log)
    {
        var (catalog, today) = GuideRequest.Of(context);
        var slugs = context.Request.Query[ComparedFrameworks.Key].OfType<string>().Where(s => s.Length > 0)
            .Distinct(StringComparer.Ordinal).ToList();
        if (slugs.FirstOrDefault(s => !catalog.FrameworksBySlug.ContainsKey(s)) is { } unknown)
            return TypedResults.Text(
                $"{ComparedFrameworks.Key}: "
                + $"{UnknownFramework.Problem(ComparedFrameworks.Key, unknown, catalog).Message}\n",
                MediaTypeNames.Text.Plain, Utf8, StatusCodes.Status400BadRequest);

        var changes = log.LatestOrNull(MostEntries, slugs, catalog, today);
        if (changes is null)
            PartialAnswer.Mark(context);
        var self = site.Url + "/feed.xml"
            + (slugs.Count == 0 ? "" : "?" + string.Join('&', slugs.Select(s => $"{ComparedFrameworks.Key}={s}")));
        return Xml("application/atom+xml", writer => WriteFeed(writer, catalog, changes, site.Url, self));
    }

    private static void WriteFeed(
        XmlWriter writer, CatalogSnapshot catalog, IReadOnlyList<ContentChange>? changes, string home, string self)
    {
        writer.WriteStartElement("feed", AtomNamespace);
        writer.WriteElementString("title", $"{catalog.Site.Title}: changes of content");
        if (changes is null)
            writer.WriteElementString(
                "subtitle", "The changes cannot be read just now. They will be here again later.");
        changes ??= [];
        writer.WriteElementString("id", self);
        writer.WriteElementString("updated", Time(changes.Count == 0 ? DateTime.UnixEpoch : changes[0].PublishedUtc));
        WriteLink(writer, "self", self);
        WriteLink(writer, "alternate", home + "/");
        foreach (var change in changes)
        {
            writer.WriteStartElement("entry");
            writer.WriteElementString("title", change.Title);
            writer.WriteElementString("id", $"{home}/feed.xml#{English.Digits(change.Id)}");
            writer.WriteElementString("updated", Time(change.PublishedUtc));
            WriteLink(writer, "alternate", home + change.Address);
            writer.WriteStartElement("author");
            writer.WriteElementString("name", catalog.Site.Title);
            writer.WriteEndElement();
            writer.WriteStartElement("content");
            writer.WriteAttributeString("type", "html");
            writer.WriteString(Html(change));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Html(ContentChange change)
    {
        if (change.Changes.Count == 0)
            return $"<p>{Encode(change.Title)}.</p>";
        var items = change.Changes.Select(c =>
            $"<li>{Encode(c.Text)}.{(c.Why is { } why ? " " + Encode(why) : "")}{Links(c.Sources)}</li>");
        return $"<ul>{string.Concat(items)}</ul>";
    }

    private static string Links(IEnumerable<string> sources) => string.Concat(
        sources.Select(s => $" <a href=\"{Encode(s)}\">{Encode(CatalogWords.Source(s))}</a>"));

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    private static void WriteLink(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");

    private static Utf8ContentHttpResult Xml(string type, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Utf8, Indent = true }))
            write(writer);
        return TypedResults.Text(stream.ToArray(), $"{type}; charset=utf-8");
    }
}
