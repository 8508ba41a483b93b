using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Sharing;

public sealed class FeedTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Evil = "<script>alert(1)</script>";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task All_documents_are_new_at_the_first_start()
    {
        _guide.Start(watch: false, ("FrameworkGuide:PublicUrl", "https://guide.example.org"));

        var feed = await ReadFeed.AtAsync(_guide, "/feed.xml");

        Assert.Equal("Some guide: changes of content", feed.Text("title"));
        Assert.Equal("https://guide.example.org/feed.xml", feed.Text("id"));
        Assert.Equal(
            ["New: Alpha", "New: Beta", "New: Gamma", "New: need “REST API”", "New: need “Speed”",
                "New: the site's settings", "New: “About”", "New: “First”"],
            feed.Entries.Select(e => e.Title).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["https://guide.example.org/frameworks/alpha", "https://guide.example.org/guides/first",
                "https://guide.example.org/methodology#need-speed"],
            feed.Entries.Where(e => e.Title is "New: Alpha" or "New: “First”" or "New: need “Speed”")
                .Select(e => e.Link).Order(StringComparer.Ordinal));
        Assert.Equal(feed.Entries.Count, feed.Entries.Select(e => e.Id).Distinct().Count());
        Assert.All(feed.Entries,
            e => Assert.InRange(e.Updated, _guide.Clock.GetUtcNow().AddMinutes(-5), _guide.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_changed_rating_is_told_with_its_reason_and_source()
    {
        _guide.Start();
        _guide.Content.Write(Alpha, Some.Framework("Alpha", "Alpha words.", Some.Ratings("rest-api", "speed")
            .Replace("value: 4, why: \"It does.\", sources: [https://example.org/speed]",
                "value: 4.5, why: \"It was measured.\", sources: [https://example.org/measured]",
                StringComparison.Ordinal)));
        await _guide.ShowsAsync("/frameworks/alpha", "It was measured.");

        var entry = (await ReadFeed.AtAsync(_guide, "/feed.xml")).Entries[0];

        Assert.Equal("Alpha: Speed: 4 to 4.5", entry.Title);
        Assert.Equal(_guide.Url + "/frameworks/alpha", entry.Link);
        Assert.Equal(
            "<ul><li>Speed: 4 to 4.5. It was measured. "
            + "<a href=\"https://example.org/measured\">example.org/measured</a></li></ul>", entry.Html);
    }

    [Fact]
    public async Task Several_changes_are_one_entry_and_removals_and_returns_are_told()
    {
        _guide.Start();
        _guide.Content.Write(Alpha, Some.Framework(
            "Alpha", "Other words.", "licence: MIT\nwebsite: https://example.org/\n" + Some.Ratings("rest-api")));
        await _guide.ShowsAsync("/frameworks/alpha", "Other words.");
        _guide.Content.Delete("frameworks/beta.md");
        await _guide.AnswersAsync("/frameworks/beta", HttpStatusCode.NotFound);

        var feed = await ReadFeed.AtAsync(_guide, "/feed.xml");

        Assert.Equal(["Taken away: Beta", "Alpha: Speed: 4 withdrawn, not rated now, and 3 more changes"],
            feed.Entries.Take(2).Select(e => e.Title));
        Assert.Equal(_guide.Url + "/frameworks", feed.Entries[0].Link);
        Assert.Equal(
            "<ul><li>Speed: 4 withdrawn, not rated now.</li><li>Licence: unknown to MIT.</li><li>Website: "
            + "unknown to https://example.org/.</li><li>The text of the page changed.</li></ul>",
            feed.Entries[1].Html);
    }

    [Fact]
    public async Task What_no_reader_sees_is_no_change()
    {
        _guide.Start();
        var text = _guide.Content.Read(Alpha);
        _guide.Content.Write(
            Alpha, text.Replace("language:", "# A note for editors.\nlanguage:", StringComparison.Ordinal));
        await Eventually.IsTrueAsync(() => _guide.History(Alpha).Count == 2, "the text is in the log");

        Assert.Equal("New: Alpha", Assert.Single((await ReadFeed.AtAsync(_guide, "/feed.xml?f=alpha")).Entries).Title);
    }

    [Fact]
    public async Task A_feed_of_chosen_frameworks_has_no_other()
    {
        _guide.Start(watch: false);

        var one = await ReadFeed.AtAsync(_guide, "/feed.xml?f=beta");
        var two = await ReadFeed.AtAsync(_guide, "/feed.xml?f=gamma&f=beta");

        Assert.Equal(["New: Beta"], one.Entries.Select(e => e.Title));
        Assert.Equal(_guide.Url + "/feed.xml?f=beta", one.Text("id"));
        Assert.Equal(["New: Beta", "New: Gamma"], two.Entries.Select(e => e.Title).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/feed.xml?f=alpa",
        "f: there is no framework 'alpa'; allowed: alpha, beta and gamma; did you mean 'alpha'?\n")]
    [InlineData("/feed.xml?f=alpha&f=%3Cb%3E", "f: there is no framework '<b>'; allowed: alpha, beta and gamma\n")]
    public async Task A_framework_that_is_not_there_is_named(string address, string said)
    {
        _guide.Start(watch: false);
        using var response = await _guide.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(said, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Markup_in_content_stays_text()
    {
        _guide.Start();
        _guide.Content.Write(
            Alpha, Some.Framework($"\"{Evil}\"", "Evil words.", "governance: \"<img src=x onerror=alert(1)>\"\n"));
        await _guide.ShowsAsync("/frameworks/alpha", "Evil words.");

        var entry = (await ReadFeed.AtAsync(_guide, "/feed.xml")).Entries[0];

        Assert.Contains(Evil, entry.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", entry.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", entry.Html, StringComparison.OrdinalIgnoreCase);
    }
}
