using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>Making and copying the people's store in a file.</summary>
public sealed class PeopleFileTests : IDisposable
{
    private const string Path = "frameworks/django.md";

    private readonly TempFolder _folder = new();
    private readonly CollectingLogger<PeopleStore> _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var context = new PeopleContextFactory().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_store_is_made_by_its_migrations_when_it_is_first_needed()
    {
        var store = Store();
        Assert.False(store.Exists);

        Assert.Null(store.FindLatest(Path));

        Assert.True(store.Exists);
        using var context = new PeopleContext(
            new DbContextOptionsBuilder<PeopleContext>().UseSqlite($"Data Source={_folder.File("people.db")}").Options);
        Assert.NotEmpty(context.Database.GetAppliedMigrations());
        Assert.Empty(context.Database.GetPendingMigrations());
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void A_store_that_is_deleted_while_it_is_open_is_made_again()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'));
        File.Delete(_folder.File("people.db"));
        Assert.False(store.Exists);

        Add(store, Some.Revision(Path, 'b'));

        Assert.Equal(["text b"], Store().History(Path).Select(r => r.Text));
    }

    [Fact]
    public async Task A_copy_made_while_another_writes_is_whole()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'));
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            var writer = Store();
            for (var i = 0; !stop.IsCancellationRequested; i++)
                Add(writer, Some.Revision(Path, i % 2 == 0 ? 'b' : 'c', new string('x', 20_000)));
        });

        for (var i = 0; i < 5; i++)
        {
            var copy = _folder.File($"copy-{i}.db");
            Store().CopyTo(copy);
            Assert.Equal("ok", Check(copy));
            Assert.Equal("text a", new PeopleStore(copy, _log).History(Path)[^1].Text);
        }

        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task A_copy_waits_for_its_turn()
    {
        Add(Store(), Some.Revision(Path, 'a'));
        SqliteConnection.ClearAllPools();
        using var other = new SqliteConnection($"Data Source={_folder.File("people.db")};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE Revisions SET Author = 'other'";
        command.ExecuteNonQuery();

        var copying = Task.Run(() => Store().CopyTo(_folder.File("copy.db")));
        Assert.True(SpinWait.SpinUntil(() => File.Exists(_folder.File("copy.db")), TimeSpan.FromSeconds(60)));
        Assert.False(copying.IsCompleted);
        command.CommandText = "COMMIT";
        command.ExecuteNonQuery();
        other.Close();

        await copying.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal("other", new PeopleStore(_folder.File("copy.db"), _log).FindLatest(Path)!.Author);
    }

    [Fact]
    public void A_copy_during_an_open_transaction_has_what_was_committed()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'));
        using var log = store.BeginLog();
        log.Add(Some.Revision(Path, 'b'));

        store.CopyTo(_folder.File("copy.db"));

        Assert.Equal(["text a"], new PeopleStore(_folder.File("copy.db"), _log).History(Path).Select(r => r.Text));
    }

    private PeopleStore Store() => new(_folder.File("people.db"), _log);

    private static void Add(PeopleStore store, params Revision[] revisions)
    {
        using var log = store.BeginLog();
        foreach (var revision in revisions)
            log.Add(revision);
        log.Commit();
    }

    private static string? Check(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string?)command.ExecuteScalar();
    }
}
