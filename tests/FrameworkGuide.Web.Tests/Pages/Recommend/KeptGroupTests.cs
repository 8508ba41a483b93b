using System.Net;
using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What a group came to can be seen again as it was.</summary>
public sealed class KeptGroupTests : IDisposable
{
    private const string Group =
        "/recommend/together?a=size%3Dlarge%26need.api%3Dimportant&a=need.api%3Dmust&n=Ana&n=Ben";

    private readonly TestGuide _guide = ChoosingContent.Guide();

    public KeptGroupTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task It_stays_what_it_was_and_says_what_changed_since()
    {
        var before = await ShownPage.OkAsync(_guide, Group);
        var kept = before.One(".keep a").GetAttribute("href")!;
        Assert.Equal($"{Group}&content={_guide.Snapshot.ContentVersion}&date=2026-11-24", kept);
        Assert.StartsWith(
            "Nothing behind this result has changed.",
            (await ShownPage.OkAsync(_guide, kept)).Said(".since .lead"), StringComparison.Ordinal);
        _guide.Stop();
        _guide.Content.Write("frameworks/alpha.md", _guide.Content.Read("frameworks/alpha.md")
            .Replace("api: {value: 5,", "api: {value: 1,", StringComparison.Ordinal));
        _guide.Clock.Set(ChoosingContent.Now.AddDays(30));
        _guide.Start(watch: false);

        var (now, then) = (await ShownPage.OkAsync(_guide, Group), await ShownPage.OkAsync(_guide, kept));
        Assert.NotEqual(before.Said(".together"), now.Said(".together"));
        Assert.Equal(before.Said(".together"), then.Said(".together"));
        Assert.Equal("As of 24 Nov 2026", then.Said(".kept-as-of b"));
        Assert.Contains(then.AllSaid(".since-changes b"), c => c.Contains("5 to 1", StringComparison.Ordinal));
        Assert.NotEmpty(then.AllSaid(".since tbody tr"));
        Assert.Equal(Group, then.One(".kept-as-of a").GetAttribute("href"));
    }

    [Fact]
    public async Task Another_form_of_its_address_leads_to_the_one_there_is()
    {
        var version = _guide.Snapshot.ContentVersion;
        var page = await ShownPage.OpenAsync(
            _guide, Regex.Replace(Group, "\\?", $"?date=2026-11-24&content={version}&"));

        Assert.Equal(
            (HttpStatusCode.Redirect, $"{Group}&content={version}&date=2026-11-24"), (page.Status, page.Location));
    }

    [Theory]
    [InlineData("&content=0123456789abcdef&date=2026-11-24", 404)]
    [InlineData("&content=0123456789abcdef", 400)]
    [InlineData("&date=2026-11-24", 400)]
    [InlineData("&content=x&date=2026-11-24", 400)]
    [InlineData("&content=0123456789abcdef&date=2999-11-24", 400)]
    public async Task A_moment_that_cannot_be_shown_is_told(string moment, int status)
    {
        var page = await ShownPage.OpenAsync(_guide, Group + moment);

        Assert.Equal(status, (int)page.Status);
        Assert.Contains(
            page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")), h => h == Group);
    }
}
