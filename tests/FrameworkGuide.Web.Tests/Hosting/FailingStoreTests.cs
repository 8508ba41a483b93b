using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>
/// A store or its disk fails: readers are served, readiness says why, and it heals when the cause goes.
/// </summary>
public sealed class FailingStoreTests : IDisposable
{
    private const string Beta = "frameworks/beta.md";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("written by a newer version", "a newer version of the program wrote it (99990101000000_Later)")]
    [InlineData("unreadable", "it cannot be opened")]
    public async Task Readers_do_without_the_peoples_store_and_editors_wait(string failure, string reason)
    {
        _guide.Start();
        _guide.Content.Write(Beta, Some.Framework("Beta", "Beta words.", "licence: MIT\n"));
        await _guide.ShowsAsync("/frameworks/beta", "What changed on this page");
        using var editor = await EditorClient.SignedInAsync(_guide);
        var before = _guide.History(Beta).Count;

        using (Fail(failure))
        {
            await _guide.IsDegradedByAsync($"people.db cannot be used: {reason}");

            _guide.Content.Write(Beta, Some.Framework("Beta", "Words meanwhile.", "licence: BSD\n"));
            await _guide.ShowsAsync("/frameworks/beta", "Words meanwhile.");
            using var profile = await _guide.Client.GetAsync("/frameworks/beta");
            Assert.DoesNotContain("What changed on this page", await profile.Content.ReadAsStringAsync());
            Assert.True(profile.Headers.CacheControl is { NoStore: true }, "What lacks something is not kept.");
            Assert.Null(profile.Headers.ETag);
            var feed = await _guide.GetTextAsync("/feed.xml");
            Assert.Contains("<subtitle>The changes cannot be read at the moment.", feed);
            Assert.DoesNotContain("<entry>", feed);

            var edit = await editor.GetAsync("/edit");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, edit.Status);
            Assert.Contains(reason, edit.One(".lead").TextContent);
            Assert.Equal("5", edit.Headers.RetryAfter?.ToString());
            Assert.DoesNotContain(_guide.DataPath, edit.Html);
            Assert.DoesNotContain(_guide.DataPath, string.Concat((await _guide.ReadyAsync()).Reasons));
        }

        await _guide.IsHealthyAsync();
        await _guide.ShowsAsync("/frameworks/beta", "What changed on this page");
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
        await Eventually.IsTrueAsync(
            () => _guide.History(Beta).Count == before + 1, "what was published meanwhile is in the log");
        Assert.False(File.Exists(_guide.Data.People + ".aside"));
    }

    [Fact]
    public async Task What_a_locked_log_misses_is_live_at_once_and_logged_later()
    {
        _guide.Start();
        using (StoreFile.Lock(_guide.Data.People))
        {
            _guide.Content.Write(Beta, Some.Framework("Beta", "Words meanwhile."));
            await _guide.ShowsAsync("/frameworks/beta", "Words meanwhile.");
            await _guide.IsDegradedByAsync(
                "the log of changes cannot be written: people.db: another program has locked it");
        }

        await Eventually.IsTrueAsync(() => _guide.History(Beta).Count == 2, "it is logged");
        await _guide.IsHealthyAsync();
    }

    [Theory]
    [InlineData("written by a newer version")]
    [InlineData("a folder")]
    [InlineData("damaged")]
    public async Task A_start_serves_readers_whatever_stands_where_the_peoples_store_should_be(string failure)
    {
        _guide.Start();
        _guide.Stop();
        using var failing = Fail(failure);
        _guide.DeleteCatalog();

        _guide.Start();

        Assert.Contains("Alpha words.", await _guide.GetTextAsync("/frameworks/alpha"));
        var health = await _guide.ReadyAsync();
        Assert.Equal(("degraded", HttpStatusCode.OK), (health.Status, health.Code));
        Assert.NotEmpty(health.Reasons);
        Assert.All(health.Reasons, r => Assert.Contains("people.db", r));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/feed.xml"));
    }

    [Fact]
    public async Task A_store_that_vanishes_is_missed_until_it_is_back()
    {
        _guide.Start();
        using var editor = await EditorClient.SignedInAsync(_guide);
        SqliteConnection.ClearAllPools();
        File.Move(_guide.Data.People, _guide.DataPath + "/elsewhere");

        await _guide.IsDegradedByAsync("people.db could not be used because its file is missing");
        await _guide.Log.TellsAsync(LogEventLevel.Error, "is lost: its file is missing");
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/frameworks/beta"));

        SqliteConnection.ClearAllPools();
        File.Move(_guide.DataPath + "/elsewhere", _guide.Data.People, overwrite: true);
        await _guide.IsHealthyAsync();
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
    }

    private Undo Fail(string failure)
    {
        SqliteConnection.ClearAllPools();
        switch (failure)
        {
            case "unreadable": // Modes do not stop root; a folder where SQLite wants its -wal does.
                foreach (var suffix in (string[])["-wal", "-shm"])
                    File.Delete(_guide.Data.People + suffix);
                Directory.CreateDirectory(_guide.Data.People + "-wal");
                File.SetLastWriteTimeUtc(_guide.Data.People, DateTime.UnixEpoch);
                return new Undo(() => Directory.Delete(_guide.Data.People + "-wal"));
            case "a folder":
                _guide.Store.Delete();
                Directory.CreateDirectory(_guide.Data.People);
                return new Undo(() => { });
            case "damaged":
                File.WriteAllText(_guide.Data.People, "not a database at all, and long enough to be taken for one");
                return new Undo(() => { });
            default:
                StoreFile.Execute(_guide.Data.People,
                    "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')");
                return new Undo(() => StoreFile.Execute(_guide.Data.People,
                    "DELETE FROM __EFMigrationsHistory WHERE MigrationId = '99990101000000_Later'"));
        }
    }

    private sealed class Undo(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }
}
