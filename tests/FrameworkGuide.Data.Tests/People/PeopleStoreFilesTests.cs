using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>The files of a people's store while it is used.</summary>
public sealed class PeopleStoreFilesTests : IDisposable
{
    private const string Path = "frameworks/django.md";

    private readonly TempFolder _folder = new();
    private readonly CollectingLogger<PeopleStore> _log = new();

    public PeopleStoreFilesTests()
    {
        Add(Store(), Some.Revision(Path, 'a'));
        SqliteConnection.ClearAllPools();
    }

    private string DatabaseFile => _folder.File("people.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_store_that_vanishes_while_it_is_open_is_missed_and_found_again()
    {
        var store = Store();
        Assert.Single(store.History(Path));
        SqliteConnection.ClearAllPools();
        File.Move(DatabaseFile, _folder.File("elsewhere"));

        Assert.Empty(store.History(Path));
        Assert.Contains("its file is missing", Assert.Single(store.Troubles()));

        File.Delete(DatabaseFile);
        File.Move(_folder.File("elsewhere"), DatabaseFile);
        Assert.Single(store.History(Path));
        Assert.Empty(store.Troubles());
    }

    [Fact]
    public void A_store_overwritten_while_it_is_open_is_put_aside_once_a_reader_meets_it()
    {
        var store = Store();
        Assert.Single(store.History(Path));
        SqliteConnection.ClearAllPools();
        File.WriteAllBytes(DatabaseFile, new byte[50_000]);

        Assert.Empty(store.History(Path));

        Assert.Contains(_log.Lines,
            l => l.Level == LogLevel.Error && l.Message.Contains("it is damaged", StringComparison.Ordinal));
        Assert.Equal(50_000, new FileInfo(DatabaseFile + ".aside").Length);
    }

    [Fact]
    public void What_fails_for_now_fails_at_once_for_a_moment_and_heals_alone()
    {
        var store = Store();
        SqliteConnection.ClearAllPools();
        // Stands for whatever passes: a lock, a full disk, missing rights.
        Directory.CreateDirectory(DatabaseFile + "-wal");
        Assert.Throws<SqliteException>(() => store.History(Path));
        Assert.Contains("people.db cannot be used: it cannot be opened", Assert.Single(store.Troubles()));
        Directory.Delete(DatabaseFile + "-wal");

        Assert.True(SpinWait.SpinUntil(() => store.Troubles().Count == 0, TimeSpan.FromSeconds(60)));

        Assert.Single(store.History(Path));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task What_was_committed_is_in_the_file_itself()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'b'));
        Assert.True(new FileInfo(DatabaseFile + "-wal") is { Exists: false } or { Length: 0 });
        await new DraftStore(store).SaveAsync(
            new Draft("ada", Path, null, "typed", 0, default), CancellationToken.None);
        await store.AnnounceAsync(Path, Some.Hash('c'), "ada", "why", CancellationToken.None);
        await using (var context = store.OpenContext())
        {
            context.Users.Add(new Editor { Id = "1", Email = "ada@example.org" });
            await context.SaveChangesAsync();
        }

        File.Copy(DatabaseFile, _folder.File("copy.db"));

        var copy = new PeopleStore(_folder.File("copy.db"), _log);
        Assert.Equal("text b", copy.FindLatest(Path)!.Text);
        Assert.Equal("typed", (await new DraftStore(copy).FindAsync("ada", Path, CancellationToken.None))!.Text);
        Add(copy, Some.Revision(Path, 'c'));
        Assert.Equal("why", copy.History(Path)[0].Reason);
        await using var users = copy.OpenContext();
        Assert.Equal("ada@example.org", (await users.Users.SingleAsync()).Email);
    }

    [Fact]
    public void A_reader_that_reads_on_keeps_nobody_from_writing()
    {
        var store = Store();
        store.History(Path);
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var reading = connection.BeginTransaction(deferred: true);
        using var command = connection.CreateCommand();
        command.Transaction = reading;
        command.CommandText = "SELECT count(*) FROM Revisions";
        Assert.Equal(1L, command.ExecuteScalar());

        Add(store, Some.Revision(Path, 'b'));

        Assert.Equal(1L, command.ExecuteScalar());
        Assert.Equal("text b", store.FindLatest(Path)!.Text);
    }

    [Fact]
    public void A_position_tells_a_log_that_lacks_its_end_and_a_store_that_is_another()
    {
        var store = Store();
        var before = store.FindPosition()!;
        Add(store, Some.Revision(Path, 'b'));
        var after = store.FindPosition()!;

        Assert.True(after.Continues(before));
        Assert.False(before.Continues(after));
        Assert.False(after.Continues(null));
        Assert.Equal(after, LogPosition.Parse(after.ToString()));
        Assert.Null(LogPosition.Parse(""));
        Assert.Equal(after, Store().FindPosition());

        store.CopyTo(_folder.File("copy.db"));
        Assert.Equal(after, new PeopleStore(_folder.File("copy.db"), _log).FindPosition());
        File.Delete(DatabaseFile);
        Assert.False(Store().FindPosition()!.Continues(before));
    }

    [Fact]
    public void All_files_are_private_whatever_the_umask_and_were_made_so()
    {
        if (OperatingSystem.IsWindows())
            return;
        var store = Store();
        using (var log = store.BeginLog())
        {
            log.Add(Some.Revision(Path, 'b'));
            store.CopyTo(_folder.File("copy.db"));
            foreach (var file in Directory.GetFiles(_folder.Root))
                Assert.True((File.GetUnixFileMode(file) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) == 0,
                    $"{file}: {File.GetUnixFileMode(file)}");
            Assert.True(File.Exists(DatabaseFile + "-wal"));
        }
    }

    private PeopleStore Store() => new(DatabaseFile, _log, _folder.File("keys"));

    private static void Add(PeopleStore store, Revision revision)
    {
        using var log = store.BeginLog();
        log.Add(revision);
        log.Commit();
    }
}
