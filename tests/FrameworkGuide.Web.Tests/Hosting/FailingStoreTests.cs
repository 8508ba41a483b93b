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
            Assert.Contains("<subtitle>The changes cannot be read just now.", feed);
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
        using (Lock(_guide.Data.People))
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

    [Fact]
    public async Task An_import_that_cannot_be_written_is_told_once_and_comes_back_alone()
    {
        _guide.Start();
        using (Lock(_guide.Data.Catalog))
        {
            _guide.Content.Write(Beta, Some.Framework("Beta", "Words meanwhile."));
            await _guide.IsDegradedByAsync(
                "content cannot be imported: catalog.db: another program has locked it; what is published stays");
            Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/search?q=beta"));
        }

        await _guide.ShowsAsync("/frameworks/beta", "Words meanwhile.");
        await _guide.IsHealthyAsync();
        await _guide.Log.TellsAsync(LogEventLevel.Information, "Content can be imported again");
        Assert.Single(_guide.Log.Events,
            e => e.MessageTemplate.Text.Contains("it is tried again and again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_folder_deleted_while_the_site_runs_is_made_again_and_readers_are_served_meanwhile()
    {
        _guide.Start();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_guide.DataPath, recursive: true);

        foreach (var page in (string[])["/", "/frameworks/alpha", "/frameworks/beta", "/guides", "/methodology",
            "/feed.xml", "/search?q=alpha", "/api/v1/frameworks/gamma"])
            Assert.Equal((page, HttpStatusCode.OK), (page, await _guide.StatusOfAsync(page)));

        await _guide.IsDegradedByAsync("its file is missing");
        await Eventually.IsTrueAsync(() => File.Exists(_guide.Data.Catalog), "the catalog is made again");
        await _guide.ShowsAsync("/search?q=alpha", "Alpha");
    }

    [Fact]
    public async Task A_start_without_a_usable_catalog_is_unready_with_the_reason_and_recovers_even_unwatched()
    {
        Directory.CreateDirectory(_guide.Data.Catalog + "-wal"); // SQLite cannot open a database beside it.
        _guide.Start(watch: false);
        var health = await _guide.ReadyAsync();
        Assert.Equal(("unhealthy", HttpStatusCode.ServiceUnavailable), (health.Status, health.Code));
        Assert.Contains(
            health.Reasons, r => r.Contains("content cannot be imported: catalog.db: ", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/health/live"));

        Directory.Delete(_guide.Data.Catalog + "-wal");

        await _guide.ShowsAsync("/frameworks/alpha", "Alpha words.");
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task The_data_folder_is_private_and_what_others_left_is_put_in_order()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_guide.Data.Keys);
        File.WriteAllText(Path.Combine(_guide.Data.Keys, "key-damaged.xml"), "<key");
        File.WriteAllText(Path.Combine(_guide.DataPath, ".write-123"), "");
        File.WriteAllText(_guide.Content["frameworks/.alpha.md.part"], "half");
        File.SetUnixFileMode(_guide.DataPath, (UnixFileMode)0b111_101_101);
        _guide.Start();
        using var editor = await EditorClient.SignedInAsync(_guide);

        Assert.False(File.Exists(Path.Combine(_guide.DataPath, ".write-123")));
        Assert.False(File.Exists(_guide.Content["frameworks/.alpha.md.part"]));
        Assert.Equal("<key", File.ReadAllText(Path.Combine(_guide.Data.Keys, "key-damaged.xml.aside")));
        Assert.True(_guide.Log.Has(LogEventLevel.Error, "key-damaged.xml"));
        foreach (var folder in (string[])[_guide.DataPath, _guide.Data.Keys])
            Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(folder));
        Assert.NotEmpty(Directory.GetFiles(_guide.Data.Keys, "*.xml"));
        foreach (var file in Directory.GetFiles(_guide.DataPath).Concat(Directory.GetFiles(_guide.Data.Keys, "*.xml")))
            Assert.Equal((UnixFileMode)0, File.GetUnixFileMode(file) & ~(UnixFileMode)0b110_000_000);
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
                _guide.DeletePeople();
                Directory.CreateDirectory(_guide.Data.People);
                return new Undo(() => { });
            case "damaged":
                File.WriteAllText(_guide.Data.People, "not a database at all, and long enough to be taken for one");
                return new Undo(() => { });
            default:
                Execute("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')");
                return new Undo(
                    () => Execute("DELETE FROM __EFMigrationsHistory WHERE MigrationId = '99990101000000_Later'"));
        }
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_guide.Data.People};Pooling=False");
        connection.Open();
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of this test's constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Takes a database for itself alone, once nobody else has it open.</summary>
    private static Undo Lock(string path)
    {
        SqliteConnection.ClearAllPools();
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA busy_timeout = 20000; BEGIN EXCLUSIVE");
        return new Undo(connection.Dispose);
    }

    private sealed class Undo(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }
}
