using System.Net;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The record of a kept group is that of what the guide said then.</summary>
public sealed class KeptGroupRecordTests : IDisposable
{
    private const string Group = "?a=size%3Dlarge%26need.api%3Dimportant&a=need.api%3Dimportant&n=Ana&n=Ben";

    private readonly TempFolder _folder = new();
    private readonly TestGuide _guide = ChoosingContent.Guide();

    public KeptGroupRecordTests() => _guide.Start(watch: false);

    public void Dispose()
    {
        _guide.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_stays_what_it_was_whatever_the_guide_says_now()
    {
        var kept = $"{Group}&content={_guide.Snapshot.ContentVersion}&date=2026-11-24";
        var before = await _guide.GetTextAsync($"/recommend/together/record.md{Group}&title=Ours");
        _guide.Stop();
        _guide.Content.Write("frameworks/alpha.md", _guide.Content.Read("frameworks/alpha.md")
            .Replace("api: {value: 5,", "api: {value: 1,", StringComparison.Ordinal));
        _guide.Clock.Set(ChoosingContent.Now.AddDays(30));
        _guide.Start(watch: false);

        Assert.NotEqual(
            Url(before), Url(await _guide.GetTextAsync($"/recommend/together/record.md{Group}&title=Ours")));
        Assert.Equal(Url(before), Url(await _guide.GetTextAsync($"/recommend/together/record.md{kept}&title=Ours")));
        var group = await ShownPage.OkAsync(_guide, "/recommend/together" + kept);
        var link = Assert.Single(group.Document.QuerySelectorAll("a"), a => a.TextContent == "Record of this decision");
        Assert.Equal("/recommend/together/record" + kept, link.GetAttribute("href"));
        var page = await ShownPage.OkAsync(_guide, link.GetAttribute("href")!);
        Assert.Contains("date=2026-11-24", page.Checked());
    }

    [Fact]
    public async Task A_version_that_the_log_does_not_have_is_not_found()
    {
        const string query = Group + "&content=0123456789abcdef&date=2026-11-24";
        foreach (var path in (string[])["record", "record.md", "record.csv", "record.json"])
            Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync($"/recommend/together/{path}{query}"));
        var page = await ShownPage.OpenAsync(_guide, "/recommend/together/record" + query);
        Assert.Equal("/recommend/together" + Group, page.One("main .actions a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_check_says_that_a_group_is_looked_at_on_its_page()
    {
        var files = new List<string>();
        foreach (var extension in (string[])["md", "json", "csv"])
        {
            files.Add(_folder[$"ours.{extension}"]);
            await File.WriteAllBytesAsync(
                files[^1], await _guide.Client.GetByteArrayAsync($"/recommend/together/record.{extension}{Group}"));
        }

        using var client = DecisionSite.CreateClient(TimeSpan.FromSeconds(30));
        using var output = new StringWriter { NewLine = "\n" };
        var code = await DecisionCommand.RunAsync(
            files, new DecisionSite(client, _guide.Url, new OwnGuide(_ => throw new InvalidOperationException(), [])),
            "text", output, CancellationToken.None);

        var kept = $"{_guide.Url}/recommend/together{Group}&content={_guide.Snapshot.ContentVersion}&date=2026-11-24";
        Assert.Equal(2, code);
        Assert.Equal(
            files.Select(f => $"{f}: could not be checked: it is the result of a group, and only its page says what "
                + $"has changed since: {kept}."),
            output.ToString().TrimEnd().Split('\n'));
    }

    /// <summary>Each start of the site is on another port.</summary>
    private static string Url(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "http://127.0.0.1:\\d+", "");
}
