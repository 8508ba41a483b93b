using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>Addresses of kept results, right and wrong.</summary>
public sealed class KeptAddressTests : IDisposable
{
    private const string Unknown = "0123456789abcdef";

    private readonly KeptGuide _kept = new KeptGuide().Started();

    public void Dispose() => _kept.Dispose();

    [Theory]
    [InlineData("&content=V", "date", "this is missing")]
    [InlineData("&date=2026-11-24", "content", "this is missing")]
    [InlineData("&content=V&date=", "date", "is not a day")]
    [InlineData("&content=&date=2026-11-24", "content", "is not a content version")]
    [InlineData("&content=ABCDEF0123456789&date=2026-11-24", "content", "is not a content version")]
    [InlineData("&content=x<b>&date=2026-11-24", "content", "is not a content version")]
    [InlineData("&content=V&date=24.11.2026", "date", "is not a day")]
    [InlineData("&content=V&date=2026-02-30", "date", "is not a day")]
    [InlineData("&content=V&date=2026-11-25", "date", "is in the future")]
    [InlineData("&content=V&date=2026-11-23", "date", "is before this content was published")]
    [InlineData("&content=V&content=V&date=2026-11-24", "content", "this is given more than once")]
    [InlineData("&content=V&date=2026-11-24&date=2026-11-24", "date", "this is given more than once")]
    [InlineData("&content=V&date=2026-11-24&need.nothing=must", "need.nothing", "there is no need")]
    public async Task What_cannot_be_taken_is_named_everywhere(string moment, string field, string problem)
    {
        var query = KeptGuide.Answers + moment.Replace("V", _kept.Version, StringComparison.Ordinal);

        var page = await ShownPage.OpenAsync(_kept.Guide, "/recommend/result" + query);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(problem, page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await _kept.Guide.StatusOfAsync(
            page.One("a[href^='/recommend/result?']").GetAttribute("href")!));
        foreach (var path in (string[])["/recommend/feed.xml", "/recommend/calendar.ics"])
        {
            using var answer = await _kept.Guide.Client.GetAsync(path + query);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.StartsWith($"{field}: ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var api = await _kept.Guide.Client.GetAsync("/api/v1/decisions/changes" + query);
        Assert.Equal(HttpStatusCode.BadRequest, api.StatusCode);
        Assert.Contains($"\"{field}\":", await api.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_the_log_does_not_have_is_told_and_leads_to_todays_result()
    {
        var query = $"{KeptGuide.Answers}&content={Unknown}&date=2026-11-24";
        var page = await ShownPage.OpenAsync(_kept.Guide, "/recommend/result" + query);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("This site does not have that version of the content", page.Said("h1"));
        Assert.Equal("/recommend/result" + KeptGuide.Answers, page.One("#main a").GetAttribute("href"));
        Assert.Null(page.Headers.ETag);
        foreach (var path in (string[])
            ["/recommend/feed.xml", "/recommend/calendar.ics", "/api/v1/decisions/changes"])
            Assert.Equal(HttpStatusCode.NotFound, await _kept.Guide.StatusOfAsync(path + query));
    }

    [Fact]
    public async Task Without_a_moment_there_is_nothing_to_follow_but_days_to_look_again()
    {
        foreach (var path in (string[])["/recommend/feed.xml", "/api/v1/decisions/changes"])
            Assert.Equal(HttpStatusCode.BadRequest, await _kept.Guide.StatusOfAsync(path + KeptGuide.Answers));
        Assert.Equal(
            HttpStatusCode.OK, await _kept.Guide.StatusOfAsync("/recommend/calendar.ics" + KeptGuide.Answers));
    }

    [Theory]
    [InlineData("?date=D&content=V&size=small&need.api=important")]
    [InlineData("?content=V&date=D&size=small&need.api=important&policy=prefer")]
    [InlineData("?size=small&need.api=important&date=D&content=V")]
    [InlineData("?need.api=important&size=small&weight.size=2&content=V&date=D")]
    public async Task There_is_one_address_for_each_kept_result(string given)
    {
        var (version, path) = (_kept.Version, "/recommend/result");
        string Filled(string text) => text.Replace("V", version, StringComparison.Ordinal)
            .Replace("D", "2026-11-24", StringComparison.Ordinal);

        var page = await ShownPage.OpenAsync(_kept.Guide, path + Filled(given));

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.Equal(path + Filled("?size=small&need.api=important&content=V&date=D"), page.Location);
        await ShownPage.OkAsync(_kept.Guide, page.Location!);
        await ShownPage.OkAsync(_kept.Guide, page.Location + "&utm_source=x");
    }

    [Fact]
    public async Task A_page_is_kept_in_memory_until_its_own_content_day_or_todays_content_is_another()
    {
        var query = _kept.Keep();
        var first = await _kept.ResultAsync(query);
        var again = await _kept.ResultAsync(query);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(first.Html, again.Html);

        _kept.Publish("2026-11-24", "needs/twins.md", "How it is rated.", "How it is rated now.");
        var other = await _kept.ResultAsync(query);
        var tags = new[] { first, other, await _kept.ResultAsync(_kept.Keep()), await _kept.ResultAsync(
            KeptGuide.Answers) }.Select(p => p.Headers.ETag!.Tag);
        Assert.Equal(4, tags.Distinct().Count());
        _kept.On("2026-11-25");
        Assert.NotEqual(other.Headers.ETag, (await _kept.ResultAsync(query)).Headers.ETag);
    }
}
