using System.Net;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Tests.Hosting;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>Which versions of the content a site can make again, and what happens when its log fails.</summary>
public sealed class KeptVersionsTests : IDisposable
{
    private readonly KeptGuide _kept = new KeptGuide().Started();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task Every_version_is_made_again_however_long_ago_it_was()
    {
        var kept = new List<(string Query, string Said)>();
        async Task KeepAsync() => kept.Add((_kept.Keep(), (await _kept.ResultAsync(KeptGuide.Answers)).Said("h1")));
        await KeepAsync();
        for (var i = 1; i <= 6; i++)
        {
            _kept.Publish($"2026-11-{24 + i}", KeptGuide.Alpha, KeptGuide.Rating("api", 6 - i),
                KeptGuide.Rating("api", 5 - i));
            if (i == 3)
                _kept.Publish("2026-11-27", c => c.Write(KeptGuide.Beta, "---\nname: Beta\n"));
            await KeepAsync();
            if (i == 5)
                break;
        }

        for (var again = 0; again < 2; again++)
            foreach (var (query, said) in kept)
                Assert.Equal(said, (await _kept.ResultAsync(query)).Said("h1.verdict"));
    }

    [Fact]
    public async Task Many_who_ask_at_once_all_get_it()
    {
        var query = _kept.Keep();
        _kept.Publish("2026-11-25", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 4));

        var pages = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => _kept.ResultAsync($"{query}&x={i}")));

        Assert.Single(pages.Select(p => p.Html).Distinct());
    }

    [Fact]
    public async Task A_version_from_before_versions_were_noted_is_noted_at_the_start()
    {
        _kept.Guide.Stop();
        StoreFile.Execute(_kept.Guide.Data.People, "DELETE FROM Versions");
        _kept.Guide.DeleteCatalog(); // Another version of the program makes it anew.
        _kept.Started();

        var query = _kept.Keep();
        _kept.Publish("2026-11-25", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 4));

        Assert.Equal("24 Nov 2026", (await _kept.ResultAsync(query)).Said(".kept-as-of b")[6..]);
    }

    [Fact]
    public async Task A_log_that_was_lost_has_the_current_version_alone()
    {
        var before = _kept.Keep();
        _kept.Publish("2026-11-25", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 4));
        var current = _kept.Keep();
        _kept.Guide.Stop();
        _kept.Guide.Store.Delete();
        _kept.Started();

        Assert.Equal(HttpStatusCode.NotFound, await _kept.Guide.StatusOfAsync("/recommend/result" + before));
        await _kept.ResultAsync(current);
    }

    [Fact]
    public async Task A_version_whose_texts_are_not_those_that_were_published_is_not_shown()
    {
        var query = _kept.Keep();
        _kept.Publish("2026-11-25", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 4));
        _kept.Guide.Stop();
        StoreFile.Execute(_kept.Guide.Data.People,
            "UPDATE Revisions SET Text = Text || 'more' WHERE Id = (SELECT min(Id) FROM Revisions "
                + "WHERE Path = 'frameworks/alpha.md')");
        _kept.Started();

        Assert.Equal(HttpStatusCode.NotFound, await _kept.Guide.StatusOfAsync("/recommend/result" + query));
    }

    [Fact]
    public async Task While_the_log_cannot_be_read_that_is_said_and_the_current_version_alone_is_shown()
    {
        var query = _kept.Keep();
        _kept.Publish("2026-11-25", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 4));
        var current = _kept.Keep();
        StoreFile.Execute(
            _kept.Guide.Data.People, "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')");
        try
        {
            var page = await ShownPage.OpenAsync(_kept.Guide, "/recommend/result" + query);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Equal("This kept result is not available at the moment", page.Said("h1"));
            Assert.NotNull(page.Headers.RetryAfter);
            foreach (var path in (string[])
                ["/recommend/feed.xml", "/recommend/calendar.ics", "/api/v1/decisions/changes"])
                Assert.Equal(HttpStatusCode.ServiceUnavailable, await _kept.Guide.StatusOfAsync(path + query));

            var now = await _kept.ResultAsync(current);
            Assert.True(now.Headers.CacheControl is { NoStore: true });
            Assert.Null(now.Headers.ETag);
        }
        finally
        {
            StoreFile.Execute(
                _kept.Guide.Data.People, "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '9999%'");
        }

        await Eventually.IsTrueAsync(
            async () => await _kept.Guide.StatusOfAsync("/recommend/result" + query) == HttpStatusCode.OK,
            "the kept result is shown again");
    }

    [Fact]
    public async Task What_is_published_while_the_log_cannot_be_written_is_noted_later()
    {
        _kept.Guide.Stop();
        _kept.Guide.Start(watch: true);
        using (StoreFile.Lock(_kept.Guide.Data.People))
        {
            _kept.Content.Write(KeptGuide.Alpha, _kept.Content.Read(KeptGuide.Alpha)
                .Replace(KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 4), StringComparison.Ordinal));
            await _kept.Guide.ShowsAsync("/frameworks/alpha", "4.0");
        }

        var version = _kept.Version;
        await Eventually.IsTrueAsync(() => NotedVersions().Contains(version), "the version is noted");
    }

    [Fact]
    public void What_many_ask_for_is_made_once_and_what_failed_is_tried_again()
    {
        var (cache, made) = (new RecentlyUsed<int, string>(2), 0);
        using var start = new Barrier(8);
        string Make(int key)
        {
            Interlocked.Increment(ref made);
            return $"{key}";
        }

        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            cache.GetOrAdd(1, Make);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.Equal(1, made);

        Assert.Throws<InvalidOperationException>(() => cache.GetOrAdd(2, _ => throw new InvalidOperationException()));
        Assert.Equal("2", cache.GetOrAdd(2, Make));
        cache.GetOrAdd(1, Make);
        cache.GetOrAdd(3, Make); // Of two, 2 was used longest ago.
        Assert.Equal(3, made);
        cache.GetOrAdd(1, Make);
        Assert.Equal(3, made);
        cache.GetOrAdd(2, Make);
        Assert.Equal(4, made);
    }

    private List<string> NotedVersions()
    {
        using var connection = new SqliteConnection($"Data Source={_kept.Guide.Data.People};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Version FROM Versions";
        using var reader = command.ExecuteReader();
        var versions = new List<string>();
        while (reader.Read())
            versions.Add(reader.GetString(0));
        return versions;
    }
}
