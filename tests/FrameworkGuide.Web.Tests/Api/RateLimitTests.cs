using System.Globalization;
using System.Net;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Hosting;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

public sealed class RateLimitTests : IDisposable
{
    private const string ForwardedFor = "X-Forwarded-For";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Who_asks_more_often_than_allowed_is_told_when_to_come_back()
    {
        Start(3);
        for (var i = 0; i < 3; i++)
            (await _guide.RecommendAsync("{}")).Ok();

        using var response = await _guide.Client.PostAsync(ApiRequests.Recommendations, new StringContent("{}"));
        HeaderTests.AssertHeaders(response);
        var answer = (await _guide.RecommendAsync("{}")).IsProblem(429).Says("try again in");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(int.Parse(answer.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("ETag, Link, Retry-After", answer.Header("Access-Control-Expose-Headers"));
    }

    [Fact]
    public async Task Every_request_to_the_API_counts_bad_ones_and_known_answers_too()
    {
        Start(4);
        var tag = (await _guide.AskAsync("/api/v1/needs")).EntityTag!;
        Assert.Equal(304, (await _guide.AskAsync("/api/v1/needs", ("If-None-Match", tag))).Status);
        (await _guide.RecommendAsync("no JSON")).IsProblem(400);
        (await _guide.AskAsync("/openapi/v1.json")).Ok();

        foreach (var path in (string[])["/api/v1/needs", "/api/v1/frameworks", "/openapi/v1.json"])
            (await _guide.AskAsync(path)).IsProblem(429);
        Assert.Equal(429, (await _guide.AskAsync(HttpMethod.Head, "/api/v1/needs")).Status);
        (await _guide.RecommendAsync("{}")).IsProblem(429);
    }

    [Fact]
    public async Task Pages_are_never_limited_and_cost_nothing_of_the_limit()
    {
        Start(3);
        for (var i = 0; i < 10; i++)
            foreach (var page in (string[])["/frameworks/alpha", "/frameworks/beta", "/frameworks", "/", "/api",
                "/css/site.css", "/health/live"])
                Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync(page));

        for (var i = 0; i < 3; i++)
            (await _guide.RecommendAsync("{}")).Ok();
        (await _guide.RecommendAsync("{}")).IsProblem(429);
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/frameworks/gamma"));
    }

    [Fact]
    public async Task Without_a_limit_nobody_is_refused_and_none_is_described()
    {
        Start(0);
        for (var i = 0; i < 700; i++)
            (await _guide.AskAsync("/api/v1/languages")).Ok();

        Assert.DoesNotContain("\"429\"", (await _guide.AskAsync("/openapi/v1.json")).Text, StringComparison.Ordinal);
        Assert.Contains(
            "The number of requests is not limited", await _guide.GetTextAsync("/api"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_each_client_has_a_count_of_its_own()
    {
        Start(1, proxies: "127.0.0.1");

        (await AskAsAsync("203.0.113.1")).Ok();
        (await AskAsAsync("203.0.113.1")).IsProblem(429);
        (await AskAsAsync("203.0.113.2")).Ok();
        (await AskAsAsync("203.0.113.2")).IsProblem(429);
        (await AskAsAsync("198.51.100.7, 203.0.113.2")).IsProblem(429); // only what the proxy itself added is believed
    }

    [Fact]
    public async Task Behind_trusted_proxies_in_a_row_each_client_has_a_count_of_its_own()
    {
        Start(1, proxies: "127.0.0.1,10.0.0.0/8");

        foreach (var client in (string[])["203.0.113.1", "203.0.113.2:1234", "[2001:db8::1]:55"])
        {
            (await AskAsAsync($"{client}, 10.0.0.7")).Ok();
            (await AskAsAsync($"{client}, 10.0.0.8, 10.0.0.7")).IsProblem(429);
            (await AskAsAsync(client)).IsProblem(429);
        }

        // What stands before the first address that is not trusted is that client's own invention.
        for (var i = 0; i < 14; i++)
            (await AskAsAsync($"198.51.100.{i}, 10.0.0.9, 203.0.113.1, 10.0.0.7")).IsProblem(429);
        (await AskAsAsync("198.51.100.200, nonsense, 203.0.113.1")).IsProblem(429);
    }

    [Fact]
    public async Task Without_a_trusted_proxy_the_header_changes_nothing()
    {
        Start(1);

        (await AskAsAsync("203.0.113.1")).Ok();
        (await AskAsAsync("203.0.113.2")).IsProblem(429);
    }

    [Fact]
    public async Task A_header_of_another_machine_than_the_proxy_changes_nothing()
    {
        Start(1, proxies: "10.0.0.0/8");

        (await AskAsAsync("203.0.113.1")).Ok();
        (await AskAsAsync("203.0.113.2")).IsProblem(429);
    }

    [Fact]
    public async Task IPv6_clients_of_one_network_share_a_count()
    {
        Start(1, proxies: "127.0.0.1");

        (await AskAsAsync("2001:db8:0:1::1")).Ok();
        (await AskAsAsync("2001:db8:0:1:ffff:ffff:ffff:ffff")).IsProblem(429);
        (await AskAsAsync("2001:db8:0:2::1")).Ok();
        (await AskAsAsync("::ffff:203.0.113.9")).Ok();
        (await AskAsAsync("203.0.113.9")).IsProblem(429);
        (await AskAsAsync("::ffff:203.0.113.10")).Ok();
    }

    private Task<ApiAnswer> AskAsAsync(string client) => _guide.AskAsync("/api/v1/languages", (ForwardedFor, client));

    private void Start(int limit, string? proxies = null)
    {
        var settings = new List<(string, string)>
        {
            ("FrameworkGuide:RateLimit", limit.ToString(CultureInfo.InvariantCulture)),
        };
        if (proxies is not null)
            settings.Add(("FrameworkGuide:TrustedProxies", proxies));
        _guide.Start(watch: false, [.. settings]);
    }
}
