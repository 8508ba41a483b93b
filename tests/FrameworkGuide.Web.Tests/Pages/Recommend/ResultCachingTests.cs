using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

public sealed class ResultCachingTests : IDisposable
{
    private const string Path = "/recommend/result";
    private const string Query = "?size=small&need.api=must&need.data=nice";

    private readonly TestGuide _guide = ChoosingContent.Guide();

    public ResultCachingTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task The_second_request_comes_from_memory()
    {
        var first = await ShownPage.OkAsync(_guide, Path + Query);
        var second = await ShownPage.OkAsync(_guide, Path + Query);

        Assert.Equal(first.Html, second.Html);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        await LogsAsync((LogEventLevel.Information, 200), (LogEventLevel.Debug, 200));
    }

    [Fact]
    public async Task So_it_does_for_the_same_answers_in_another_order_and_with_keys_nobody_reads()
    {
        var first = await ShownPage.OkAsync(_guide, Path + Query);
        var redirect = await ShownPage.OpenAsync(
            _guide, Path + "?need.data=nice&policy=prefer&need.api=must&size=small");
        var second = await ShownPage.OkAsync(_guide, redirect.Location!);
        var third = await ShownPage.OkAsync(_guide, Path + Query + "&utm_source=x");

        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(first.Headers.ETag, third.Headers.ETag);
        await LogsAsync((LogEventLevel.Information, 200), (LogEventLevel.Information, 302), (LogEventLevel.Debug, 200),
            (LogEventLevel.Debug, 200));
    }

    [Fact]
    public async Task Different_answers_are_different_pages()
    {
        var tags = new HashSet<string>();
        string[] queries = ["", "?size=small", "?size=large", "?language=Ruby", "?language=Ruby&policy=require",
            "?need.api=must", "?need.api=4", "?need.api=nice", "?size=small&weight.size=3",
            "?size=small&weighting=unknown"];
        foreach (var query in queries)
            foreach (var path in (string[])[Path, "/recommend/all"])
                tags.Add((await ShownPage.OkAsync(_guide, path + query)).Headers.ETag!.Tag);

        Assert.Equal(2 * queries.Length, tags.Count);
    }

    [Fact]
    public async Task Other_content_is_another_page()
    {
        var before = await ShownPage.OkAsync(_guide, Path + Query);
        _guide.Stop();
        _guide.Content.Write("frameworks/alpha.md", _guide.Content.Read("frameworks/alpha.md")
            .Replace("data: {value: 4,", "data: {value: 3,", StringComparison.Ordinal));
        _guide.Start(watch: false);
        var after = await ShownPage.OkAsync(_guide, Path + Query);

        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        var (then, now) = (new ShownResult(before).Picks.Single(), new ShownResult(after).Picks.Single());
        Assert.Equal(["4.5 of 5", "5.0 of 5", "4.0 of 5"], then.Rows.Select(r => r.Value));
        Assert.Equal(["4.5 of 5", "5.0 of 5", "3.0 of 5"], now.Rows.Select(r => r.Value));
    }

    [Fact]
    public async Task Evidence_that_is_overdue_from_a_day_on_is_so_on_that_day()
    {
        const string query = "?need.data=important";
        _guide.Clock.Set(new DateTimeOffset(2027, 4, 30, 23, 50, 0, TimeSpan.Zero)); // 180 days after the reviews
        var before = await ShownPage.OkAsync(_guide, Path + query);
        Assert.False(before.Has(".overdue"));

        _guide.Clock.Set(new DateTimeOffset(2027, 5, 1, 0, 0, 1, TimeSpan.Zero));
        var after = await ShownPage.OkAsync(_guide, Path + query);

        Assert.True(after.Has(".overdue"));
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Asking_for_the_head_gives_the_same_headers_and_no_body()
    {
        foreach (var (query, status) in new[] { (Query, 200), ("", 200), ("?policy=prefer", 302), ("?size=x", 400) })
        {
            using var head = await SendAsync(HttpMethod.Head, query);
            using var get = await SendAsync(HttpMethod.Get, query);

            Assert.Equal(status, (int)head.StatusCode);
            Assert.Equal(head.StatusCode, get.StatusCode);
            Assert.Equal(get.Headers.ETag, head.Headers.ETag);
            Assert.Equal(get.Headers.Location, head.Headers.Location);
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task A_browser_that_has_the_result_gets_304()
    {
        var first = await ShownPage.OkAsync(_guide, Path + Query);
        using var request = new HttpRequestMessage(HttpMethod.Get, Path + Query);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var response = await _guide.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }

    [Fact]
    public async Task Only_results_that_are_computed_anew_count_towards_the_limit()
    {
        _guide.Stop();
        _guide.Start(watch: false, ("FrameworkGuide:RateLimit", "3"));
        for (var i = 1; i <= 3; i++)
            await ShownPage.OkAsync(_guide, $"{Path}?need.api={i}");
        for (var i = 1; i <= 3; i++)
            await ShownPage.OkAsync(_guide, $"{Path}?need.api={i}");

        using var refused = await SendAsync(HttpMethod.Get, "?need.api=9");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        await ShownPage.OkAsync(_guide, Path + "?need.api=1");
        await ShownPage.OkAsync(_guide, "/methodology");
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string query) =>
        _guide.Client.SendAsync(new HttpRequestMessage(method, Path + query));

    /// <summary>A request is logged after it is answered.</summary>
    private async Task LogsAsync(params (LogEventLevel, int)[] expected)
    {
        await Eventually.IsTrueAsync(
            () => _guide.Log.Requests(Path).Count >= expected.Length, "the requests are logged");
        Assert.Equal(expected, _guide.Log.Requests(Path));
    }
}
