using System.Globalization;
using System.Net;
using FrameworkGuide.Web.Tests.Hosting;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>How often one address may ask for results that have to be computed.</summary>
public sealed class ResultLimitTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public ResultLimitTests() => _guide.Start(watch: false, ("FrameworkGuide:RateLimit", "3"));

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Results_from_memory_do_not_count()
    {
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/recommend/result?size=small"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/recommend/result?size=medium"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/recommend/all?size=medium"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await _guide.StatusOfAsync("/recommend/result?size=large"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/recommend/result?size=small"));
    }

    [Fact]
    public async Task Who_asks_for_too_many_is_told_in_words_when_to_come_back()
    {
        for (var i = 1; i <= 3; i++)
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync($"/recommend/result?need.speed={i}"));

        using var response = await _guide.Client.GetAsync("/recommend/result?need.speed=4");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        HeaderTests.AssertHeaders(response);
        Assert.Null(response.Headers.ETag);
        var wait = (int)response.Headers.RetryAfter!.Delta!.Value.TotalSeconds;
        Assert.InRange(wait, 1, 60);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"Try again in {wait} second"), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_and_the_API_have_one_count()
    {
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/api/v1/needs"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/recommend/result?size=small"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/api/v1/needs"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await _guide.StatusOfAsync("/recommend/result?size=large"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/frameworks/alpha"));
    }
}
