using System.Net;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Hosting;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedRichGuide.Name)]
public sealed class ApiHeadersTests(RichGuide rich)
{
    private readonly TestGuide _guide = rich.Guide;

    public static TheoryData<string> Readable =>
    [
        "/api/v1/frameworks", "/api/v1/frameworks?size=small&sort=need.speed", "/api/v1/frameworks/alpha",
        "/api/v1/compare?f=beta&f=alpha", "/api/v1/needs", "/api/v1/languages",
        "/openapi/v1.json",
    ];

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task Whoever_has_the_answer_gets_304(string path)
    {
        var first = await _guide.AskAsync(path);
        first.Ok();
        Assert.NotNull(first.EntityTag);

        foreach (var known in (string[])[first.EntityTag, $"W/{first.EntityTag}", $"\"other\", {first.EntityTag}"])
        {
            var again = await _guide.AskAsync(path, ("If-None-Match", known));

            Assert.Equal(304, again.Status);
            Assert.Empty(again.Text);
            Assert.Equal(first.EntityTag, again.EntityTag);
            Assert.Equal("public, no-cache", again.Header("Cache-Control"));
            Assert.Equal("*", again.Header("Access-Control-Allow-Origin"));
        }

        Assert.Equal(first.Text, (await _guide.AskAsync(path, ("If-None-Match", "\"other\""))).Text);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task The_head_has_the_headers_of_the_answer_and_no_body(string path)
    {
        var head = await _guide.AskAsync(HttpMethod.Head, path);
        var get = await _guide.AskAsync(path);

        Assert.Equal(200, head.Status);
        Assert.Empty(head.Text);
        Assert.Equal(get.EntityTag, head.EntityTag);
        Assert.Equal(get.ContentHeaders.ContentType, head.ContentHeaders.ContentType);
        Assert.Equal(get.ContentHeaders.ContentLength, head.ContentHeaders.ContentLength);
        Assert.Equal(get.Header("Link"), head.Header("Link"));
        Assert.Equal(304,
            (await _guide.AskAsync(HttpMethod.Head, path, null, ("If-None-Match", get.EntityTag!))).Status);
    }

    [Fact]
    public async Task Tags_differ_where_answers_do_and_only_there()
    {
        var tags = new HashSet<string?>();
        foreach (var path in (string[])["/api/v1/frameworks", "/api/v1/frameworks?size=small",
            "/api/v1/frameworks?size=large", "/api/v1/frameworks/alpha", "/api/v1/compare?f=alpha&f=beta",
            "/api/v1/compare?f=beta&f=alpha"])
            Assert.True(tags.Add((await _guide.AskAsync(path)).EntityTag), path);

        Assert.Contains((await _guide.AskAsync("/api/v1/frameworks?utm_source=x")).EntityTag, tags);
        Assert.Contains((await _guide.AskAsync("/api/v1/frameworks?x=1&size=small")).EntityTag, tags);
        Assert.Contains((await _guide.AskAsync("/api/v1/frameworks/alpha?f=beta")).EntityTag, tags);
    }

    [Theory]
    [InlineData("GET", "/api/v1/frameworks", 200)]
    [InlineData("GET", "/api/v1/frameworks?size=huge", 400)]
    [InlineData("GET", "/api/v1/frameworks/nobody", 404)]
    [InlineData("GET", "/api/v1/nothing", 404)]
    [InlineData("GET", "/openapi/v2.json", 404)]
    [InlineData("DELETE", "/api/v1/frameworks", 405)]
    [InlineData("POST", "/api/v1/recommendations", 415)]
    public async Task Scripts_of_any_site_may_read_every_answer(string method, string path, int status)
    {
        foreach (var origin in (string?[])[null, "https://example.org", "null"])
        {
            var answer = await _guide.AskAsync(
                new HttpMethod(method), path, null, origin is null ? [] : [("Origin", origin)]);

            Assert.Equal(status, answer.Status);
            Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
            Assert.Equal("ETag, Link, Retry-After", answer.Header("Access-Control-Expose-Headers"));
            Assert.Null(answer.Header("Access-Control-Allow-Credentials"));
            Assert.Null(answer.Header("Set-Cookie"));
        }
    }

    [Theory]
    [InlineData("/api/v1/recommendations", "POST")]
    [InlineData("/api/v1/frameworks", "GET")]
    [InlineData("/openapi/v1.json", "GET")]
    public async Task A_browser_that_asks_first_is_told_that_it_may(string path, string method)
    {
        var answer = await _guide.AskAsync(
            HttpMethod.Options, path, null, ("Origin", "https://example.org"),
            ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", "content-type"));

        Assert.Equal(204, answer.Status);
        Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
        Assert.Contains(method, answer.Header("Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Equal("Content-Type, If-None-Match", answer.Header("Access-Control-Allow-Headers"));
        Assert.Equal("86400", answer.Header("Access-Control-Max-Age"));
    }

    [Fact]
    public async Task Pages_are_not_for_scripts_of_other_sites()
    {
        foreach (var path in (string[])["/", "/frameworks/alpha", "/api", "/apis", "/nothing"])
            Assert.Null((await _guide.AskAsync(path)).Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_of_the_site()
    {
        foreach (var path in (string[])["/api/v1/frameworks", "/api/v1/frameworks?page=0", "/api/v1/frameworks/nobody",
            "/api/v1/nothing", "/openapi/v1.json"])
        {
            using var response = await _guide.Client.GetAsync(path);
            HeaderTests.AssertHeaders(response);
        }

        using var refused = await _guide.Client.PostAsync(ApiRequests.Recommendations, null);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.StatusCode);
        HeaderTests.AssertHeaders(refused);
    }
}
