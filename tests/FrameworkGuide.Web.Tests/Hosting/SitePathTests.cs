using System.Net;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>A site below a path of its host, by a setting or by the word of a trusted proxy.</summary>
public sealed class SitePathTests : IDisposable
{
    private static readonly (string, string) Below = ("FrameworkGuide:PathBase", "/guide");
    private static readonly (string, string) Proxies = ("FrameworkGuide:TrustedProxies", "127.0.0.1");

    private readonly TestGuide _guide = new(content =>
    {
        Some.Content(content);
        Directory.CreateDirectory(content["assets"]);
        File.WriteAllBytes(content["assets/dot.png"], Some.Png);
        content.Write("guides/first.md", Some.Guide(
            "First", "See [Alpha](/frameworks/alpha).\n\n![A dot](/assets/dot.png)\n\n    <a href=\"/frameworks\">"));
    });

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/frameworks")]
    [InlineData("/Guide/")]
    [InlineData("/guides")]
    [InlineData("/guide2/")]
    [InlineData("/health/live")]
    [InlineData("/css/site.css")]
    public async Task Outside_the_path_there_is_nothing_and_a_sentence_says_where_the_site_is(string address)
    {
        _guide.Start(watch: false, Below);

        using var response = await _guide.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("There is nothing at this address: the site is at /guide/.\n",
            await response.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/guide", "/guide/")]
    [InlineData("/guide?a=b", "/guide/?a=b")]
    [InlineData("/guide/Frameworks/", "/guide/frameworks")]
    [InlineData("/guide/FRAMEWORKS?q=A", "/guide/frameworks?q=A")]
    [InlineData("/guide/guides/about", "/guide/about")]
    [InlineData("/guide/edit", "/guide/edit/sign-in?from=%2Fedit")]
    public async Task Redirects_stay_below_the_path(string address, string to)
    {
        _guide.Start(watch: false, Below);

        using var response = await _guide.Client.GetAsync(address);

        Assert.Equal(to, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_is_written_in_content_leads_below_the_path_and_texts_stay_as_they_are()
    {
        _guide.Start(watch: false, Below);

        var page = await ShownPage.OkAsync(_guide, "/guide/guides/first");

        Assert.Equal("/guide/frameworks/alpha", page.One(".prose a").GetAttribute("href"));
        Assert.Equal("/guide/assets/dot.png", page.One(".prose img").GetAttribute("src"));
        Assert.Equal("<a href=\"/frameworks\">", page.Said(".prose pre"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/guide/assets/dot.png"));
    }

    [Fact]
    public async Task The_api_names_its_place_and_the_pages_of_groups_below_the_path()
    {
        _guide.Start(watch: false, Below, ("FrameworkGuide:PublicUrl", "https://example.org/guide"));

        var description = await _guide.GetTextAsync("/guide/openapi/v1.json");
        using var answer = await _guide.Client.PostAsync(
            "/guide/api/v1/recommendations/group",
            new StringContent(
                """{"members": [{"answers": {"size": "small"}}, {"answers": {"size": "large"}}]}""",
                new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        Assert.Contains("\"url\": \"https://example.org/guide\"", description, StringComparison.Ordinal);
        Assert.Contains("\"address\":\"/guide/recommend/together?", await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        Assert.Contains("at /guide/api and described at /guide/openapi/v1.json",
            await (await _guide.Client.GetAsync("/guide/api/v1/nothing")).Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_a_list_lead_to_each_other_below_the_path()
    {
        for (var i = 0; i < 60; i++)
            _guide.Content.Write($"frameworks/more-{i}.md", Some.Framework($"More {i}"));
        _guide.Start(watch: false, Below);

        using var response = await _guide.Client.GetAsync("/guide/api/v1/frameworks");

        Assert.Equal(
            "</guide/api/v1/frameworks?page=2>; rel=\"next\", </guide/api/v1/frameworks?page=2>; rel=\"last\"",
            Assert.Single(response.Headers.GetValues("Link")));
        using var again = await _guide.Client.GetAsync("/guide/api/v1/frameworks");
        Assert.Equal(response.Headers.GetValues("Link"), again.Headers.GetValues("Link"));
    }

    [Fact]
    public async Task A_kept_result_is_checked_at_its_site_below_the_path()
    {
        _guide.Start(watch: false, Below);
        var address = $"{_guide.Url}/guide/recommend/result?size=small&content={_guide.Snapshot.ContentVersion}"
            + $"&date={_guide.Clock.GetUtcNow():yyyy-MM-dd}";
        using var client = DecisionSite.CreateClient(TimeSpan.FromSeconds(30));
        using var output = new StringWriter { NewLine = "\n" };
        await using var own = new OwnGuide(_ => throw new InvalidOperationException("No site is to be made."), []);

        var code = await DecisionCommand.RunAsync(
            [address], new DecisionSite(client, null, own), "text", output, CancellationToken.None);

        Assert.True(code == 0, output.ToString());
        Assert.Contains("nothing has changed since", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/guide")]
    [InlineData("https://example.org/guide/")]
    public async Task Absolute_addresses_are_the_public_address_and_the_path(string publicUrl)
    {
        _guide.Start(watch: false, Below, ("FrameworkGuide:PublicUrl", publicUrl));

        Assert.Contains("Sitemap: https://example.org/guide/sitemap.xml",
            await _guide.GetTextAsync("/guide/robots.txt"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/guide/frameworks/alpha",
            (await ShownPage.OkAsync(_guide, "/guide/frameworks/alpha")).One("link[rel=canonical]")
                .GetAttribute("href"));
    }

    [Fact]
    public async Task Pages_of_two_paths_are_kept_apart_and_strangers_name_none()
    {
        _guide.Start(watch: false, Proxies);
        for (var i = 0; i < 2; i++)
            foreach (var prefix in (string?[])["/one", null, "/two/deep", "/", "/one/"])
            {
                using var response = await AskAsync("/frameworks/alpha", prefix);
                var page = ShownPage.Read(await response.Content.ReadAsStringAsync());
                Assert.Equal($"{prefix?.TrimEnd('/')}/frameworks", page.QuerySelector("nav li:nth-child(2) a")!
                    .GetAttribute("href"));
            }

        var tags = new List<string>();
        foreach (var prefix in (string?[])["/one", null, "/two/deep"])
            using (var response = await AskAsync("/frameworks/alpha", prefix))
                tags.Add(response.Headers.ETag!.Tag);
        Assert.Equal(3, tags.Distinct().Count());

        _guide.Stop();
        _guide.Start(watch: false, ("FrameworkGuide:TrustedProxies", "10.0.0.1"));
        using var stranger = await AskAsync("/frameworks/alpha", "/one");
        Assert.Equal("/frameworks", ShownPage.Read(await stranger.Content.ReadAsStringAsync())
            .QuerySelector("nav li:nth-child(2) a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/a/../b")]
    [InlineData("/a b")]
    [InlineData("/%22%3E%3Cscript%3E")]
    [InlineData("/a;b")]
    [InlineData("guide")]
    [InlineData("https://evil.example")]
    [InlineData("/one, /two?")]
    public async Task A_prefix_that_is_no_path_is_refused_in_a_sentence(string prefix)
    {
        _guide.Start(watch: false, Proxies);

        using var response = await AskAsync("/", prefix);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("X-Forwarded-Prefix: expected a path such as /guide",
            await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_setting_a_proxy_may_take_the_path_off_if_it_says_so()
    {
        _guide.Start(watch: false, Below, Proxies);

        foreach (var (address, prefix, status) in ((string, string?, HttpStatusCode)[])
                 [
                     ("/frameworks", "/guide", HttpStatusCode.OK), ("/guide/frameworks", "/guide", HttpStatusCode.OK),
                     ("/guide/frameworks", null, HttpStatusCode.OK), ("/frameworks", "/other", HttpStatusCode.NotFound),
                     ("/frameworks", null, HttpStatusCode.NotFound), ("/guide/frameworks", "/a", HttpStatusCode.OK),
                 ])
        {
            using var response = await AskAsync(address, prefix);
            Assert.True(response.StatusCode == status, $"{address} {prefix} {response.StatusCode}");
            if (status == HttpStatusCode.OK)
                Assert.Contains("href=\"/guide/frameworks\"", await response.Content.ReadAsStringAsync(),
                    StringComparison.Ordinal);
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string? prefix)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-For", "203.0.113.5");
        if (prefix is not null)
            request.Headers.TryAddWithoutValidation("X-Forwarded-Prefix", prefix);
        return await _guide.Client.SendAsync(request);
    }
}
