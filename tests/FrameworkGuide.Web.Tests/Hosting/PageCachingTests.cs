using System.Net;
using FrameworkGuide.Web.Caching;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class PageCachingTests : IDisposable
{
    private const string Alpha = "/frameworks/alpha";

    private readonly TestGuide _guide = new();

    public PageCachingTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task The_second_request_comes_from_memory_and_both_are_logged_once()
    {
        var first = await _guide.GetTextAsync(Alpha);
        var second = await _guide.GetTextAsync(Alpha);

        Assert.Equal(first, second);
        await LogsAsync(Alpha, (LogEventLevel.Information, 200), (LogEventLevel.Debug, 200));
    }

    [Fact]
    public async Task Every_status_from_400_is_logged_at_Information_and_none_is_cached()
    {
        foreach (var (path, status) in ((string, int)[])[("/nothing", 404), ("/frameworks/nobody", 404),
            ("/frameworks", 400)])
        {
            for (var i = 0; i < 2; i++)
            {
                using var response = await _guide.Client.GetAsync(path + (status == 400 ? "?page=999" : ""));
                Assert.Equal(status, (int)response.StatusCode);
                Assert.Null(response.Headers.ETag);
            }

            await LogsAsync(path, (LogEventLevel.Information, status), (LogEventLevel.Information, status));
        }
    }

    [Fact]
    public async Task Looking_at_the_error_page_does_not_turn_errors_into_pages()
    {
        await _guide.StatusOfAsync("/error?status=404");
        await _guide.StatusOfAsync("/error");

        using var response = await _guide.Client.GetAsync("/nothing");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        using var conditional = new HttpRequestMessage(HttpMethod.Get, "/nothing");
        conditional.Headers.TryAddWithoutValidation("If-None-Match", "*");
        Assert.Equal(HttpStatusCode.NotFound, (await _guide.Client.SendAsync(conditional)).StatusCode);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("W/\"other\",W/{0}")]
    public async Task A_browser_that_has_the_page_gets_304_with_the_headers(string form)
    {
        using var first = await _guide.Client.GetAsync(Alpha);
        using var request = new HttpRequestMessage(HttpMethod.Get, Alpha);
        request.Headers.TryAddWithoutValidation("If-None-Match", string.Format(form, first.Headers.ETag));

        using var response = await _guide.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal(first.Headers.ETag, response.Headers.ETag);
        Assert.Equal(first.Headers.CacheControl!.ToString(), response.Headers.CacheControl!.ToString());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        HeaderTests.AssertHeaders(response);
        await LogsAsync(Alpha, (LogEventLevel.Information, 200), (LogEventLevel.Debug, 304));
    }

    [Fact]
    public async Task Changed_content_changes_the_tag_of_every_page()
    {
        var before = await TagAsync("/guides");
        _guide.Stop();
        _guide.Start(watch: false);
        Assert.Equal(before, await TagAsync("/guides"));

        _guide.Stop();
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Other words."));
        _guide.Start(watch: false);

        Assert.NotEqual(before, await TagAsync("/guides"));
    }

    [Fact]
    public async Task At_midnight_in_UTC_the_page_and_its_tag_change()
    {
        _guide.Stop();
        const string releases = "releases: [{cycle: \"1\", released: 2026-01-01, active-support-until: "
            + "2026-06-30, security-support-until: 2026-06-30}]\n";
        _guide.Content.Write("frameworks/alpha.md", Some.Framework("Alpha", more: releases));
        // after the review, which may not lie ahead
        _guide.Clock.Set(new DateTimeOffset(2026, 12, 30, 12, 0, 0, TimeSpan.Zero));
        _guide.Start(watch: false);
        _guide.Clock.Set(new DateTimeOffset(2026, 6, 30, 23, 50, 0, TimeSpan.Zero));
        var before = await TagAsync(Alpha);
        Assert.Contains("supported until 30 Jun 2026", await _guide.GetTextAsync(Alpha));

        _guide.Clock.Set(new DateTimeOffset(2026, 7, 1, 0, 0, 1, TimeSpan.Zero));

        Assert.Contains("ended 30 Jun 2026", await _guide.GetTextAsync(Alpha));
        Assert.NotEqual(before, await TagAsync(Alpha));
    }

    [Fact]
    public async Task Keys_no_page_reads_do_not_part_pages()
    {
        var tag = await TagAsync(Alpha);

        Assert.Equal(tag, await TagAsync(Alpha + "?utm_source=x&page=2"));
        Assert.Equal(tag, await TagAsync(Alpha + "?a=" + new string('x', 1000)));

        await LogsAsync(
            Alpha, (LogEventLevel.Information, 200), (LogEventLevel.Debug, 200), (LogEventLevel.Debug, 200));
    }

    [Fact]
    public async Task The_host_is_no_part_of_a_page()
    {
        var first = await _guide.GetTextAsync(Alpha);
        using var request = new HttpRequestMessage(HttpMethod.Get, Alpha) { Headers = { Host = "evil.example" } };
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", "worse.example");
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");

        var second = await (await _guide.Client.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Equal(first, second);
        Assert.DoesNotContain("example\"", second);
        await LogsAsync(Alpha, (LogEventLevel.Information, 200), (LogEventLevel.Debug, 200));
    }

    [Fact]
    public async Task What_a_client_says_it_accepts_does_not_fill_the_memory()
    {
        await _guide.GetTextAsync(Alpha);
        var before = _guide.Service<PageCache>().Bytes;
        for (var i = 0; i < 100; i++)
        {
            using var response = await SendAsync(HttpMethod.Get, $"gzip, x{i}{new string('x', 20_000)}");
            Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        }

        for (var i = 0; i < 100; i++)
            (await SendAsync(HttpMethod.Get, $"gzip, x{i}")).Dispose();
        Assert.InRange(_guide.Service<PageCache>().Bytes, before, before + 50_000);
    }

    private async Task<string> TagAsync(string path)
    {
        using var response = await _guide.Client.GetAsync(path);
        return response.Headers.ETag!.Tag;
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string? accepted)
    {
        var request = new HttpRequestMessage(method, Alpha);
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return _guide.Client.SendAsync(request);
    }

    /// <summary>A request is logged after it is answered.</summary>
    private async Task LogsAsync(string path, params (LogEventLevel, int)[] expected)
    {
        await Eventually.IsTrueAsync(
            () => _guide.Log.Requests(path).Count >= expected.Length, $"requests to {path} are logged");
        Assert.Equal(expected, _guide.Log.Requests(path));
    }
}
