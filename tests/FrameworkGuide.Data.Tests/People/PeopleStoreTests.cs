using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.Tests.People;

public sealed class PeopleStoreTests : IDisposable
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
    public void A_revision_is_read_back_whole_by_a_new_store()
    {
        var revision = Some.Revision(Path, 'a', "Text with 🐍, \0 and\r\nlines", "someone@example.org");
        Add(Store(), revision);

        Assert.Equal(revision, Store().FindLatest(Path));
        Assert.Equal(DateTimeKind.Utc, Store().FindLatest(Path)!.PublishedUtc.Kind);
    }

    [Fact]
    public void The_same_text_is_logged_once_and_a_text_that_comes_back_again()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'));
        Add(store, Some.Revision(Path, 'a'));
        Add(store, Some.Revision(Path, 'b'), Some.Revision(Path, 'b'));
        Add(store, Some.Revision(Path, 'a'));

        Assert.Equal([Some.Hash('a'), Some.Hash('b'), Some.Hash('a')], store.History(Path).Select(r => r.Hash));
    }

    [Fact]
    public void The_history_is_of_one_document_and_the_newest_comes_first()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'), Some.Revision("frameworks/rails.md", 'c'), Some.Revision(Path, 'b'));

        Assert.Equal(["text b", "text a"], store.History(Path).Select(r => r.Text));
        Assert.Equal("text b", store.FindLatest(Path)!.Text);
        Assert.Empty(store.History("frameworks/flask.md"));
    }

    [Fact]
    public void A_removal_is_logged_once_and_ends_the_latest_text()
    {
        var store = Store();
        Add(store, Some.Revision(Path, 'a'), Some.Removal(Path), Some.Removal(Path));

        Assert.Null(store.FindLatest(Path));
        Assert.Equal([null, Some.Hash('a')], store.History(Path).Select(r => r.Hash));

        Add(store, Some.Revision(Path, 'a'));
        Assert.Equal("text a", store.FindLatest(Path)!.Text);
    }

    [Fact]
    public void The_removal_of_a_document_without_a_log_is_not_logged()
    {
        var store = Store();
        Add(store, Some.Removal(Path));

        Assert.Empty(store.History(Path));
    }

    [Fact]
    public void A_log_that_is_not_committed_leaves_nothing()
    {
        var store = Store();
        using (var log = store.BeginLog())
            log.Add(Some.Revision(Path, 'a'));

        Assert.Null(Store().FindLatest(Path));
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
