using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>
/// Whatever happens to the store's file and what is beside it: either nothing is lost, or it is
/// said, kept and put back.
/// </summary>
public sealed class LostPeopleStoreTests : IDisposable
{
    private const string Path = "frameworks/django.md";

    private readonly TempFolder _folder = new();
    private readonly CollectingLogger<PeopleStore> _log = new();

    public LostPeopleStoreTests()
    {
        Add(Store(), Some.Revision(Path, 'a'));
        SqliteConnection.ClearAllPools();
    }

    private string DatabaseFile => _folder.File("people.db");

    private string Note => _folder.File("people.db.lost.txt");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("missing", "its file is missing")]
    [InlineData("missing beside a -wal", "its file is missing")]
    [InlineData("missing beside keys", "its file is missing")]
    [InlineData("emptied", "it is empty")]
    [InlineData("emptied beside a -wal", "it is empty")]
    [InlineData("an empty database", "it is empty")]
    [InlineData("of another program", "another program wrote it")]
    [InlineData("list of migrations emptied", "another program wrote it")]
    [InlineData("damaged", "it is damaged")]
    [InlineData("a folder", "there is a folder in its place")]
    public void What_cannot_be_used_is_kept_whole_and_told_before_an_empty_store_takes_its_place(
        string loss, string reason)
    {
        var before = Lose(loss);

        Assert.Empty(Store().History(Path));

        var (level, message) = Assert.Single(_log.Lines);
        Assert.Equal(LogLevel.Error, level);
        Assert.Contains(reason, message);
        Assert.Equal(before, Files("people.db.aside")
            .Select(f => f.Replace("people.db.aside", "people.db", StringComparison.Ordinal)));
        Assert.Contains(reason, Assert.Single(Store().Troubles()));
        Assert.Contains("rename people.db.aside", File.ReadAllText(Note));

        Add(Store(), Some.Revision(Path, 'b'));
        Assert.Equal(["text b"], Store().History(Path).Select(r => r.Text));
    }

    [Fact]
    public void A_loss_is_told_by_each_later_run_until_the_store_is_back()
    {
        SqliteConnection.ClearAllPools();
        File.Move(DatabaseFile, _folder.File("elsewhere"));
        Store().History(Path);
        SqliteConnection.ClearAllPools();
        Assert.Contains("its file is missing", Assert.Single(Store().Troubles()));

        File.Move(_folder.File("elsewhere"), DatabaseFile, overwrite: true);

        Assert.Equal(["text a"], Store().History(Path).Select(r => r.Text));
        Assert.Empty(Store().Troubles());
        Assert.False(File.Exists(Note));
        Assert.Contains(_log.Lines,
            l => l.Level == LogLevel.Information && l.Message.Contains("is back", StringComparison.Ordinal));
    }

    [Fact]
    public void A_loss_is_told_until_somebody_deletes_the_note()
    {
        File.Delete(DatabaseFile);
        Store().History(Path);

        File.Delete(Note);

        Assert.Empty(Store().Troubles());
    }

    private List<string> Lose(string loss)
    {
        switch (loss)
        {
            case "missing":
                File.Delete(DatabaseFile);
                break;
            case "missing beside a -wal":
                File.Delete(DatabaseFile);
                File.WriteAllText(DatabaseFile + "-wal", "what was written last");
                break;
            case "missing beside keys":
                File.Delete(DatabaseFile);
                File.Delete(DatabaseFile + ".made");
                Directory.CreateDirectory(_folder.File("keys"));
                File.WriteAllText(_folder.File("keys/key-1.xml"), "<key/>");
                break;
            case "emptied":
                File.WriteAllText(DatabaseFile, "");
                break;
            case "emptied beside a -wal":
                File.WriteAllText(DatabaseFile, "");
                File.WriteAllText(DatabaseFile + "-wal", "what was written last");
                File.WriteAllText(DatabaseFile + "-shm", "its index");
                break;
            case "an empty database":
                File.Delete(DatabaseFile);
                Execute("VACUUM");
                break;
            case "of another program":
                File.Delete(DatabaseFile);
                Execute("CREATE TABLE Recipes (Name TEXT)");
                break;
            case "list of migrations emptied":
                Execute("DELETE FROM __EFMigrationsHistory");
                break;
            case "a folder":
                File.Delete(DatabaseFile);
                Directory.CreateDirectory(DatabaseFile);
                File.WriteAllText(System.IO.Path.Combine(DatabaseFile, "inside"), "kept too");
                break;
            default:
                File.WriteAllText(DatabaseFile, "not a database at all, and long enough to be taken for one");
                break;
        }

        return Files("people.db");
    }

    /// <summary>A database with what is beside it, each name with its bytes.</summary>
    private List<string> Files(string name) =>
    [
        .. ((string[])["", "-wal", "-shm"]).Select(s => name + s)
            .Where(n => File.Exists(_folder.File(n)) || Directory.Exists(_folder.File(n)))
            .Select(n => $"{n} {Bytes(_folder.File(n))}"),
    ];

    private static string Bytes(string path) => File.Exists(path)
        ? Convert.ToHexString(File.ReadAllBytes(path))
        : string.Join(' ', Directory.GetFiles(path).Select(File.ReadAllText));

    private PeopleStore Store() => new(DatabaseFile, _log, _folder.File("keys"));

    private static void Add(PeopleStore store, Revision revision)
    {
        using var log = store.BeginLog();
        log.Add(revision);
        log.Commit();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of this test's constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
