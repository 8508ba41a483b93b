using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The record of a kept result is that of what the guide said then.</summary>
public sealed class KeptRecordTests : IDisposable
{
    private const string Answers = "?size=large&need.api=important";

    private readonly TestGuide _guide = ChoosingContent.Guide();

    public KeptRecordTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task It_stays_what_it_was_whatever_the_guide_says_now()
    {
        var kept = $"{Answers}&content={_guide.Snapshot.ContentVersion}&date=2026-11-24";
        var before = await _guide.GetTextAsync($"/recommend/record.md{Answers}&title=Ours");
        _guide.Stop();
        _guide.Content.Write("frameworks/alpha.md", _guide.Content.Read("frameworks/alpha.md")
            .Replace("api: {value: 5,", "api: {value: 1,", StringComparison.Ordinal));
        _guide.Clock.Set(ChoosingContent.Now.AddDays(30));
        _guide.Start(watch: false);

        Assert.NotEqual(before, await _guide.GetTextAsync($"/recommend/record.md{Answers}&title=Ours"));
        Assert.Equal(Url(before), Url(await _guide.GetTextAsync($"/recommend/record.md{kept}&title=Ours")));
        var page = await ShownPage.OkAsync(_guide, $"/recommend/record{kept}&title=Ours");
        Assert.Equal(["size=large", "need.api=important"], page.Checked().Where(c => !c.Contains("title")).Take(2));
        Assert.Contains("content=" + kept.Split("content=")[1].Split('&')[0], page.Checked());
        Assert.Contains("date=2026-11-24", page.Checked());
        var result = await ShownPage.OkAsync(_guide, "/recommend/result" + kept);
        Assert.Equal(
            "/recommend/record" + kept, Assert.Single(
                result.Document.QuerySelectorAll("a"), a => a.TextContent == "Record of this decision")
                .GetAttribute("href"));
    }

    [Fact]
    public async Task Another_form_of_its_address_leads_to_the_one_there_is()
    {
        var moment = $"content={_guide.Snapshot.ContentVersion}&date=2026-11-24";
        var page = await ShownPage.OpenAsync(_guide,
            $"/recommend/record?title=x&{moment}&need.api=important&size=large");

        Assert.Equal(
            (HttpStatusCode.Redirect, $"/recommend/record{Answers}&{moment}&title=x"), (page.Status, page.Location));
        await ShownPage.OkAsync(_guide, page.Location!);
    }

    [Fact]
    public async Task A_version_that_the_log_does_not_have_is_not_found()
    {
        const string query = Answers + "&content=0123456789abcdef&date=2026-11-24";
        foreach (var path in (string[])["record", "record.md", "record.csv", "record.json"])
            Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync($"/recommend/{path}{query}"));
        Assert.Equal(
            HttpStatusCode.BadRequest, await _guide.StatusOfAsync($"/recommend/record.md{Answers}&date=2026-11-24"));
    }

    /// <summary>Each start of the site is on another port.</summary>
    private static string Url(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "http://127.0.0.1:\\d+", "");
}
