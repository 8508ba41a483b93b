using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Sharing;

/// <summary>
/// What a page is about, for machines (JSON-LD, in the words of schema.org). The writer escapes what could end the
/// script element.
/// </summary>
internal static class StructuredData
{
    public static string Site(SiteSettings site, string home) => Write(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = site.Title,
        ["description"] = site.Tagline,
        ["url"] = home + "/",
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = home + "/search?q={search_term_string}",
            ["query-input"] = "required name=search_term_string",
        },
    });

    public static string Framework(FrameworkProfile profile, string home) => Write(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "SoftwareSourceCode",
        ["name"] = profile.Name,
        ["programmingLanguage"] = new JsonArray([.. profile.Languages.Select(l => (JsonNode)l)]),
        ["codeRepository"] = profile.Repository,
        ["license"] = profile.Licence,
        ["sameAs"] = profile.Website,
        ["mainEntityOfPage"] = home + SiteMap.Framework(profile.Slug),
    });

    public static string Article(Guide guide, string home) => Write(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Article",
        ["headline"] = guide.Title,
        ["description"] = guide.Summary,
        ["mainEntityOfPage"] = home + SiteMap.Guide(guide.Slug),
    });

    private static string Write(JsonObject data)
    {
        foreach (var key in data.Where(d => d.Value is null).Select(d => d.Key).ToList())
            data.Remove(key);
        return data.ToJsonString(JsonSerializerOptions.Web);
    }
}
