using System.IO.Compression;
using System.Net;
using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Caching;
using FrameworkGuide.Web.Hosting;
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
        foreach (var (path, status) in ((string, int)[])[("/nothing", 404), ("/frameworks/nobody", 404), ("/frameworks", 400)])
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
    public async Task Another_entity_tag_gets_the_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Alpha);
        request.Headers.TryAddWithoutValidation("If-None-Match", "\"other\"");

        Assert.Equal(HttpStatusCode.OK, (await _guide.Client.SendAsync(request)).StatusCode);
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
    public async Task Tags_of_different_pages_differ()
    {
        string[] paths = ["/", "/frameworks", "/frameworks?page=1", Alpha, "/frameworks/beta", "/guides", "/about", "/methodology"];
        var tags = new HashSet<string>();
        foreach (var path in paths)
            tags.Add(await TagAsync(path));

        Assert.Equal(paths.Length, tags.Count);
    }

    [Fact]
    public async Task At_midnight_in_UTC_the_page_and_its_tag_change()
    {
        _guide.Stop();
        const string releases = "releases: [{cycle: \"1\", released: 2026-01-01, active-support-until: 2026-06-30, security-support-until: 2026-06-30}]\n";
        _guide.Content.Write("frameworks/alpha.md", Some.Framework("Alpha", more: releases));
        _guide.Clock.Set(new DateTimeOffset(2026, 12, 30, 12, 0, 0, TimeSpan.Zero)); // after the review, which may not lie ahead
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

        await LogsAsync(Alpha, (LogEventLevel.Information, 200), (LogEventLevel.Debug, 200), (LogEventLevel.Debug, 200));
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

    [Theory]
    [InlineData(null, "")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0", "")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("identity", "")]
    [InlineData("*", "")]
    [InlineData("gzip, *", "gzip")]
    [InlineData("br;q=0, *", "")]
    [InlineData("deflate", "")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("BR", "br")]
    public async Task A_client_gets_only_an_encoding_it_names(string? accepted, string encoding)
    {
        var plain = await _guide.GetTextAsync(Alpha);
        for (var i = 0; i < 2; i++)
        {
            // Another client's bytes must not come out of memory.
            using var other = await SendAsync(HttpMethod.Get, "br");
            Assert.Equal("br", Assert.Single(other.Content.Headers.ContentEncoding));

            using var response = await SendAsync(HttpMethod.Get, accepted);

            Assert.Equal(encoding, string.Join(',', response.Content.Headers.ContentEncoding));
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
            Assert.Equal(plain, await DecodeAsync(response));
        }
    }

    [Fact]
    public async Task Each_encoding_has_a_tag_of_its_own()
    {
        var tags = new HashSet<string>();
        foreach (var accepted in (string?[])[null, "gzip", "br"])
            tags.Add((await SendAsync(HttpMethod.Get, accepted)).Headers.ETag!.Tag);

        Assert.Equal(3, tags.Count);
    }

    [Fact]
    public async Task Asking_for_the_head_gives_the_same_headers_and_no_body()
    {
        using var head = await SendAsync(HttpMethod.Head, "gzip");
        using var get = await SendAsync(HttpMethod.Get, "gzip");
        using var again = await SendAsync(HttpMethod.Head, "gzip");

        foreach (var response in (HttpResponseMessage[])[head, again])
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(get.Headers.ETag, response.Headers.ETag);
            Assert.Equal(get.Content.Headers.ContentType, response.Content.Headers.ContentType);
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }

        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public void Memory_for_pages_is_bounded()
    {
        var cache = new PageCache();
        var request = new CatalogDay(CatalogSnapshot.Empty, new DateOnly(2026, 11, 23));
        for (var i = 0; i < 200; i++)
        {
            var page = new CachedPage(request, "\"tag\"", [], new byte[1024 * 1024]);
            cache.Add($"page {i}", page);
            cache.Add(new Shortcut($"/{i}", "", ""), $"page {i}");

            Assert.Same(page, cache.Find($"page {i}"));
            Assert.InRange(cache.Bytes, 1, PageCache.MostBytes);
        }

        cache.Add("too long", new CachedPage(request, "\"tag\"", [], new byte[8 * 1024 * 1024]));
        Assert.Null(cache.Find("too long"));
        Assert.Null(cache.Find(new Shortcut("/0", "", ""), request));
    }

    [Fact]
    public void When_memory_is_full_the_oldest_pages_go_and_those_still_asked_for_stay()
    {
        var cache = new PageCache();
        var request = new CatalogDay(CatalogSnapshot.Empty, new DateOnly(2026, 11, 23));
        var asked = new Shortcut("/asked", "", "br");
        for (var i = 0; i < 200; i++)
        {
            cache.Add($"page {i}", new CachedPage(request, "\"tag\"", [], new byte[1024 * 1024]));
            if (i == 0)
                cache.Add(asked, "page 0");
            Assert.NotNull(cache.Find(asked, request));
        }

        Assert.Null(cache.Find("page 1"));
        Assert.Null(cache.Find("page 100"));
        Assert.NotNull(cache.Find("page 150"));
        Assert.NotNull(cache.Find("page 199"));
    }

    [Fact]
    public void Whatever_is_kept_for_a_page_counts()
    {
        var cache = new PageCache();
        var request = new CatalogDay(CatalogSnapshot.Empty, new DateOnly(2026, 11, 23));
        var longText = new string('x', 10_000);
        cache.Add(longText, new CachedPage(request, "\"tag\"", [new("Link", longText)], []));
        Assert.InRange(cache.Bytes, 40_000, 41_000);

        for (var i = 0; i < 10_000; i++)
            cache.Add(new Shortcut("/", $"?{i}{longText}", ""), longText);
        Assert.InRange(cache.Bytes, 40_000, 1_000_000);
        for (var i = 0; i < 10_000; i++)
            cache.Add(longText + i, new CachedPage(request, "\"tag\"", [], []));
        Assert.InRange(cache.Bytes, 60_000_000, PageCache.MostBytes);
        Assert.Null(cache.Find(new Shortcut("/", $"?9999{longText}", ""), request));
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

    [Theory]
    [InlineData(Alpha, HttpStatusCode.NotModified)]
    [InlineData("/feed.xml", HttpStatusCode.NotModified)]
    [InlineData("/api/v1/needs", HttpStatusCode.NotModified)]
    [InlineData("/css/site.css", HttpStatusCode.NotModified)]
    [InlineData("/frameworks/nobody", HttpStatusCode.NotFound)]
    [InlineData("/frameworks?page=999", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/frameworks/nobody", HttpStatusCode.NotFound)]
    public async Task Whoever_has_any_version_is_told_that_there_is_one(string address, HttpStatusCode status)
    {
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
            using var response = await _guide.Client.SendAsync(request);

            Assert.Equal(status, response.StatusCode);
            if (status == HttpStatusCode.NotModified)
                Assert.NotNull(response.Headers.ETag);
            using var plain = await _guide.Client.GetAsync(address);
            Assert.True(plain.StatusCode == (status == HttpStatusCode.NotModified ? HttpStatusCode.OK : status));
            Assert.NotEmpty(await plain.Content.ReadAsByteArrayAsync());
        }
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

    private static async Task<string> DecodeAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync();
        using Stream stream = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    /// <summary>A request is logged after it is answered.</summary>
    private async Task LogsAsync(string path, params (LogEventLevel, int)[] expected)
    {
        await Eventually.IsTrueAsync(() => _guide.Log.Requests(path).Count >= expected.Length, $"requests to {path} are logged");
        Assert.Equal(expected, _guide.Log.Requests(path));
    }
}
