using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>Below a path nothing that the site says leads out of it.</summary>
public sealed class SitePathCrawlTests : IDisposable
{
    private const string Prefix = "/guide";
    private const string Site = "https://site.example";

    private static readonly string[] Starts =
    [
        "/", "/robots.txt", "/sitemap.xml", "/feed.xml", "/openapi/v1.json", "/about/style", "/health/live",
        "/health/ready", "/edit", "/Frameworks/", "/guides/about", "/frameworks?page=2&page=1", "/frameworks?size=huge",
        "/api/v1/frameworks", "/api/v1/frameworks/django", "/api/v1/compare?f=django&f=rails", "/api/v1/needs",
        "/api/v1/languages", "/compare.csv?f=django&f=rails", "/recommend/together?people=Ada%0ABob",
    ];

    private readonly TestGuide _guide = TestGuide.OfShippedContent();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task With_the_setting_no_address_leads_out_of_the_site()
    {
        _guide.Start(watch: false, ("FrameworkGuide:PathBase", Prefix), ("FrameworkGuide:RateLimit", "0"));

        await WalkAsync(address => _guide.Client.GetAsync(address), _guide.Url);
    }

    [Fact]
    public async Task By_the_word_of_a_trusted_proxy_no_address_leads_out_of_the_site()
    {
        _guide.Start(watch: false, ("FrameworkGuide:TrustedProxies", "127.0.0.1"), ("FrameworkGuide:RateLimit", "0"),
            ("FrameworkGuide:PublicUrl", Site));

        await WalkAsync(
            address =>
            {
                var request = new HttpRequestMessage(HttpMethod.Get, address[Prefix.Length..]);
                request.Headers.Add("X-Forwarded-For", "203.0.113.5");
                request.Headers.Add("X-Forwarded-Proto", "https");
                request.Headers.Add("X-Forwarded-Prefix", Prefix);
                return _guide.Client.SendAsync(request);
            },
            Site);
    }

    private static async Task WalkAsync(Func<string, Task<HttpResponseMessage>> ask, string host)
    {
        var crawl = new SiteCrawl(Prefix, ask, [host]);

        await crawl.WalkAsync(Starts);

        Assert.Empty(crawl.Outside);
        Assert.Empty(crawl.Broken);
        Assert.All(
            (string[])["text/html", "text/css", "text/javascript", "application/json", "application/atom+xml",
                "application/xml", "image/svg+xml", "text/markdown", "text/csv", "text/calendar", "text/plain"],
            type => Assert.Contains(type, crawl.Types));
        Assert.InRange(crawl.Types["text/html"], 60, int.MaxValue);
    }
}
