using System.Net.Mime;
using System.Text;
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
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void MapSharing(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", Reading, Robots).WithMetadata(new QueryKeysAttribute())
            .ExcludeFromDescription();
        routes.MapMethods("/sitemap.xml", Reading, Sitemap).WithMetadata(new QueryKeysAttribute())
            .ExcludeFromDescription();
        routes.MapDecisions();
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
        return AtomFeed.Xml("application/xml", writer =>
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
        return AtomFeed.Answer(
            $"{catalog.Site.Title}: changes of content",
            changes is null ? "The changes cannot be read at the moment. Try again later." : null,
            self, site.Url + "/", catalog.Site.Title,
            [
                .. (changes ?? []).Select(c => new AtomEntry(
                    $"{site.Url}/feed.xml#{English.Digits(c.Id)}", c.Title, c.PublishedUtc, site.Url + c.Address,
                    Html(c))),
            ]);
    }

    private static string Html(ContentChange change) => change.Changes.Count == 0
        ? $"<p>{AtomFeed.Encode(change.Title)}.</p>"
        : AtomFeed.Html(change.Changes.Select(c => (c.Text, c.Why, c.Sources)));
}
