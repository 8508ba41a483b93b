using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Tests.People;

public sealed class DamagedPeopleStoreTests : IDisposable
{
    private const string Path = "frameworks/django.md";

    private readonly TempFolder _folder = new();
    private readonly CollectingLogger<PeopleStore> _log = new();

    public DamagedPeopleStoreTests()
    {
        Add(Store(), Some.Revision(Path, 'a'));
        SqliteConnection.ClearAllPools();
    }

    private string DatabaseFile => _folder.File("people.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_damaged_store_is_put_aside_byte_for_byte_and_told()
    {
        var damaged = new byte[20_000];
        new Random(3).NextBytes(damaged);
        File.WriteAllBytes(DatabaseFile, damaged);

        Assert.Empty(Store().History(Path));

        AssertPutAside("it is damaged");
        Assert.Equal(damaged, File.ReadAllBytes(DatabaseFile + ".aside"));
        Add(Store(), Some.Revision(Path, 'b'));
        Assert.Equal("text b", Store().FindLatest(Path)!.Text);
    }

    [Fact]
    public void A_store_cut_in_half_is_put_aside()
    {
        var bytes = File.ReadAllBytes(DatabaseFile);
        File.WriteAllBytes(DatabaseFile, bytes[..(bytes.Length / 2)]);

        Assert.Empty(Store().History(Path));

        AssertPutAside("damaged");
    }

    [Fact]
    public void A_store_that_a_newer_program_wrote_is_refused_by_name_and_stays_as_it_is()
    {
        AddMigration("99990101000000_Later");
        SqliteConnection.ClearAllPools();
        var before = File.ReadAllBytes(DatabaseFile);
        var store = Store();

        Assert.Contains("99990101000000_Later", Assert.Throws<NewerStoreException>(() => store.History(Path)).Message);
        Assert.IsType<NewerStoreException>(Assert.Throws<StoreWaitsException>(() => store.BeginLog()).InnerException);
        Assert.Null(store.FindPosition());
        Assert.Contains("start that version again", Assert.Single(store.Troubles()));

        Assert.Equal(before, File.ReadAllBytes(DatabaseFile));
        Assert.False(File.Exists(DatabaseFile + ".aside"));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void A_second_store_that_is_put_aside_does_not_overwrite_the_first()
    {
        File.WriteAllText(DatabaseFile, "first, not a database at all, long enough");
        Store().History(Path);
        SqliteConnection.ClearAllPools();
        File.WriteAllText(DatabaseFile, "second, not a database at all, long enough");
        Store().History(Path);

        var kept = Directory.GetFiles(_folder.Root, "people.db.aside*").Select(File.ReadAllText).Order();
        Assert.Equal(["first, not a database at all, long enough", "second, not a database at all, long enough"], kept);
    }

    [Fact]
    public void Copying_a_store_that_cannot_be_used_changes_nothing()
    {
        AddMigration("99990101000000_Later");

        Store().CopyTo(_folder.File("copy.db"));

        Assert.Empty(_log.Lines);
        Assert.False(File.Exists(DatabaseFile + ".aside"));
        Assert.True(File.Exists(_folder.File("copy.db")));
    }

    [Fact]
    public void Copying_a_damaged_store_fails_and_leaves_it()
    {
        File.WriteAllText(DatabaseFile, "not a database at all, and long enough to be read as one");

        Assert.Throws<SqliteException>(() => Store().CopyTo(_folder.File("copy.db")));

        Assert.StartsWith("not a database", File.ReadAllText(DatabaseFile), StringComparison.Ordinal);
        Assert.False(File.Exists(DatabaseFile + ".aside"));
    }

    [Fact]
    public async Task A_program_that_was_killed_while_it_migrated_does_not_stop_the_next()
    {
        Forget();
        Execute("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL CONSTRAINT PK___EFMigrationsLock PRIMARY KEY, "
            + "Timestamp TEXT NOT NULL)");
        Execute("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01 00:00:00+00:00')");

        var opening = Task.Run(() => Add(Store(), Some.Revision(Path, 'b')));

        await opening.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal("text b", Store().FindLatest(Path)!.Text);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task Several_programs_may_make_the_store_at_once()
    {
        Forget();

        var opening = Task.WhenAll(Enumerable.Range(0, 4)
            .Select(i => Task.Run(() => Add(Store(), Some.Revision($"guides/{i}.md", 'b')))));

        await opening.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.All(Enumerable.Range(0, 4), i => Assert.NotNull(Store().FindLatest($"guides/{i}.md")));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void A_store_that_cannot_be_opened_just_now_is_not_put_aside()
    {
        // Stands for whatever passes: a lock, a full disk, missing rights.
        Directory.CreateDirectory(DatabaseFile + "-wal");
        Assert.Throws<SqliteException>(() => Store().History(Path));
        Directory.Delete(DatabaseFile + "-wal");

        Assert.Single(Store().History(Path));
        Assert.Empty(_log.Lines);
    }

    /// <summary>As if there never had been a store.</summary>
    private void Forget()
    {
        File.Delete(DatabaseFile);
        File.Delete(DatabaseFile + ".made");
    }

    private void AssertPutAside(string reason)
    {
        var (level, message) = Assert.Single(_log.Lines);
        Assert.Equal(LogLevel.Error, level);
        Assert.Contains(reason, message);
        Assert.Contains(DatabaseFile + ".aside", message);
        Assert.True(File.Exists(DatabaseFile + ".aside"));
    }

    private PeopleStore Store() => new(DatabaseFile, _log);

    private static void Add(PeopleStore store, Revision revision)
    {
        using var log = store.BeginLog();
        log.Add(revision);
        log.Commit();
    }

    private void AddMigration(string name) => Execute($"INSERT INTO __EFMigrationsHistory VALUES ('{name}', '99.0')");

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is made of this test's constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
