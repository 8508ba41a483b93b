using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Sharing;

/// <summary>What search engines and those who share a page are told.</summary>
public sealed class SearchEngineTests(SearchEngineTests.PublicGuide known)
    : IClassFixture<SearchEngineTests.PublicGuide>, IDisposable
{
    private const string Home = "https://guide.example.org";

    /// <summary>Knows its public address.</summary>
    private readonly TestGuide _known = known.Guide;

    private readonly TestGuide _guide = TestGuide.OfShippedContent();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task The_sitemap_lists_pages_that_answer_and_robots_lead_to_it()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

        var pages = XDocument.Parse(await _known.GetTextAsync("/sitemap.xml")).Root!.Elements(sitemap + "url")
            .Select(u => (Address: u.Element(sitemap + "loc")!.Value, Day: u.Element(sitemap + "lastmod")?.Value))
            .ToList();

        foreach (var (address, _) in pages)
        {
            Assert.StartsWith(Home + "/", address, StringComparison.Ordinal);
            Assert.True(await _known.StatusOfAsync(address[Home.Length..]) == HttpStatusCode.OK, address);
        }

        Assert.Equal(pages.Count, pages.Select(p => p.Address).Distinct().Count());
        foreach (var framework in _known.Snapshot.Frameworks)
            Assert.Contains(($"{Home}/frameworks/{framework.Slug}", $"{framework.Reviewed:yyyy-MM-dd}"), pages);
        Assert.Contains(pages, p => p.Address == $"{Home}/compare?f=django&f=rails");
        Assert.Equal($"User-agent: *\nDisallow:\n\nSitemap: {Home}/sitemap.xml\n",
            await _known.GetTextAsync("/robots.txt"));
    }

    [Fact]
    public async Task Without_a_public_address_absolute_addresses_are_where_it_listens_whatever_host_was_asked()
    {
        _guide.Start(watch: false);
        var home = _guide.Url;
        _guide.Client.DefaultRequestHeaders.Host = "evil.example.org";

        foreach (var (address, said) in new[]
                 {
                     ("/sitemap.xml", $"<loc>{home}/frameworks/django</loc>"),
                     ("/robots.txt", $"Sitemap: {home}/sitemap.xml"), ("/feed.xml", $"<id>{home}/feed.xml</id>"),
                     ("/frameworks/django", $"\"mainEntityOfPage\":\"{home}/frameworks/django\""),
                     ("/api", $"{home}/api/v1/"),
                     ("/compare.md?f=django&f=rails", $"<{home}/compare?f=django&f=rails>"),
                 })
        {
            var text = await _guide.GetTextAsync(address);
            Assert.Contains(said, text, StringComparison.Ordinal);
            Assert.DoesNotContain("evil.example.org", text, StringComparison.Ordinal);
            Assert.DoesNotContain("localhost:5080", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/frameworks/django", "/frameworks/django")]
    [InlineData("/frameworks?utm=1", "/frameworks")]
    [InlineData("/frameworks?language=Python&unknown=1", "/frameworks?language=Python")]
    [InlineData("/compare?f=rails&f=django&only=differences", "/compare?f=rails&f=django")]
    [InlineData("/recommend/result?size=small&need.rest-api=important&x=y",
        "/recommend/result?size=small&need.rest-api=important")]
    [InlineData("/guides", "/guides")]
    public async Task A_page_names_its_one_address_whatever_host_was_asked(string asked, string canonical)
    {
        _known.Client.DefaultRequestHeaders.Host = "evil.example.org";
        var page = await ShownPage.OkAsync(_known, asked);
        _known.Client.DefaultRequestHeaders.Host = null;

        Assert.Equal(Home + canonical, page.One("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal(Home + canonical, page.One("meta[property='og:url']").GetAttribute("content"));
        Assert.DoesNotContain("evil.example.org", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/frameworks/django")]
    [InlineData("/guides/django-or-flask")]
    [InlineData("/compare?f=rails&f=django")]
    public async Task A_shared_page_has_a_title_a_text_and_a_picture(string address)
    {
        var page = await ShownPage.OkAsync(_known, address);
        string Content(string property) => page.One($"meta[property='{property}']").GetAttribute("content")!;

        Assert.StartsWith(Content("og:title"), page.Said("head > title"), StringComparison.Ordinal);
        Assert.Equal(page.One("meta[name=description]").GetAttribute("content"), Content("og:description"));
        Assert.Equal("website", Content("og:type"));
        using var picture = await _known.Client.GetAsync(Content("og:image")[Home.Length..]);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Without_a_public_address_no_page_claims_one()
    {
        _guide.Start(watch: false);

        var page = await ShownPage.OkAsync(_guide, "/frameworks/django");

        Assert.False(page.Has("link[rel=canonical]"));
        Assert.False(page.Has("meta[property='og:url']"));
    }

    [Theory]
    [InlineData("/", "WebSite")]
    [InlineData("/frameworks/spring-boot", "SoftwareSourceCode")]
    [InlineData("/guides/django-or-flask", "Article")]
    public async Task Machines_are_told_what_a_page_is_about(string address, string type)
    {
        var page = await ShownPage.OkAsync(_known, address);
        using var data = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);

        Assert.Equal("https://schema.org", data.RootElement.GetProperty("@context").GetString());
        Assert.Equal(type, data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(Home + address,
            data.RootElement.GetProperty(type == "WebSite" ? "url" : "mainEntityOfPage").GetString());
    }

    [Fact]
    public async Task Content_cannot_end_the_data_of_a_page()
    {
        _guide.Content.Write(
            "frameworks/evil.md", Some.Framework("\"</script><script>alert(1)</script>\"", "Evil words."));
        _guide.Start(watch: false);

        var page = await ShownPage.OkAsync(_guide, "/frameworks/evil");

        using var data = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        Assert.Equal("</script><script>alert(1)</script>", data.RootElement.GetProperty("name").GetString());
        Assert.All(page.Document.Scripts, s => Assert.DoesNotContain(
            "alert(1)", s.Type == "application/ld+json" ? "" : s.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_engines_read_that_pages_of_editors_are_not_for_them()
    {
        _guide.Start(watch: false);
        foreach (var address in (string[])["/edit", "/edit/sign-in", "/edit/nowhere",
            "/edit/preview/frameworks/django.md"])
        {
            using var response = await _guide.Client.GetAsync(address);
            Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        }

        using var page = await _guide.Client.GetAsync("/frameworks/django");
        Assert.False(page.Headers.Contains("X-Robots-Tag"));
    }

    [Theory]
    [InlineData("/search?q=jobs", true)]
    [InlineData("/about/style", true)]
    [InlineData("/frameworks/django", false)]
    public async Task Pages_without_a_content_of_their_own_stay_out_of_search_engines(string address, bool isOut)
    {
        var page = await ShownPage.OpenAsync(_known, address);

        Assert.Equal(isOut, page.Has("meta[name=robots][content=noindex]"));
    }

    /// <summary>The shipped content at a public address.</summary>
    public sealed class PublicGuide : IDisposable
    {
        public PublicGuide() => Guide.Start(watch: false, ("FrameworkGuide:PublicUrl", Home));

        internal TestGuide Guide { get; } = TestGuide.OfShippedContent();

        public void Dispose() => Guide.Dispose();
    }
}
