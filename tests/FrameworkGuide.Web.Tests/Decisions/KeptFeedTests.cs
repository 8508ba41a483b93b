using FrameworkGuide.Web.Tests.Sharing;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>The feed of a kept result.</summary>
public sealed class KeptFeedTests : IDisposable
{
    private readonly KeptGuide _kept = new KeptGuide().Started();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task Each_publication_and_each_end_of_support_that_changes_it_is_an_entry()
    {
        var query = _kept.Keep();
        Assert.Empty((await FeedAsync(query)).Entries);
        _kept.Publish("2026-11-26", content =>
        {
            Change(content, KeptGuide.Alpha, "api", 5, 1);
            Change(content, KeptGuide.Beta, "data", 4, 4.5);
        });
        _kept.Publish("2026-11-27", "needs/twins.md", "How it is rated.", "How it is rated now.");
        _kept.Publish("2026-11-28", KeptGuide.Alpha, KeptGuide.Rating("admin", 2.4), KeptGuide.Rating("admin", 3));
        var before = await FeedAsync(query);
        _kept.Publish("2026-12-10", KeptGuide.Alpha, KeptGuide.Rating("api", 1), KeptGuide.Rating("api", 4.5));

        var feed = await FeedAsync(query);

        Assert.Equal(
            [
                "API of Alpha: 1 to 4.5; Alpha is first now; before, it was Beta",
                "Alpha 1: supported until 3 Dec 2026, now security fixes until 3 Feb 2027; Beta stays first",
                "API of Alpha: 5 to 1, and 1 more change; Beta is first now; before, it was Alpha",
            ],
            feed.Entries.Select(e => e.Title));
        Assert.Equal(["2026-12-10", "2026-12-04", "2026-11-26"], feed.Entries.Select(
            e => e.Updated.ToString("yyyy-MM-dd")));
        Assert.Contains("<li>Data of Beta: 4 to 4.5. Beta and &lt;i&gt;data&lt;/i&gt;. <a href=", feed.Entries[2].Html);
        Assert.Equal(3, feed.Entries.Select(e => e.Id).Distinct().Count());
        Assert.Equal(
            new Uri(before.Entries.Single().Id).PathAndQuery, new Uri(feed.Entries[2].Id).PathAndQuery);
        Assert.Equal(new Uri(before.Entries.Single().Id).Fragment, new Uri(feed.Entries[2].Id).Fragment);
        Assert.All(feed.Entries, e => Assert.Equal(_kept.Guide.Url + "/recommend/result" + query, e.Link));
        Assert.Equal(_kept.Guide.Url + "/recommend/feed.xml" + query, feed.Text("id"));
    }

    private Task<ReadFeed> FeedAsync(string query) => ReadFeed.AtAsync(_kept.Guide, "/recommend/feed.xml" + query);

    private static void Change(Support.TestContent content, string path, string key, double old, double now) =>
        content.Write(path, content.Read(path).Replace(
            KeptGuide.Rating(key, old), KeptGuide.Rating(key, now), StringComparison.Ordinal));
}
