using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>A store that an older version made is kept as it was before its tables change.</summary>
public sealed class OlderPeopleStoreTests : IDisposable
{
    private const string Older = "20261125103044_Editors";
    private const string Next = "20261129172512_Sessions";
    private const string Document = "frameworks/django.md";

    private readonly TempFolder _folder = new();
    private readonly CollectingLogger<PeopleStore> _log = new();

    private string DatabaseFile => _folder.File("people.db");

    private string Backup => $"{DatabaseFile}.before-{Next}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public void The_backup_has_every_row_and_is_named_in_the_log()
    {
        MakeOlder(rows: 200);
        var before = Rows(DatabaseFile);

        Assert.Equal(200, Store().History(Document).Count);

        Assert.Equal(before, Rows(Backup));
        Assert.Equal([Older], Migrations(Backup)[^1..]);
        Assert.Contains(Next, Migrations(DatabaseFile));
        var (level, message) = Assert.Single(_log.Lines);
        Assert.Equal(LogLevel.Information, level);
        Assert.Contains($"({Next}, ", message, StringComparison.Ordinal);
        Assert.EndsWith($"a copy from before is kept as {Backup}", message, StringComparison.Ordinal);
        Assert.Equal([Path.GetFileName(Backup)], Beside().Where(f => f.Contains("before", StringComparison.Ordinal)));
        Assert.DoesNotContain(Beside(), f => f.Contains("part", StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));

        // The way back, and forward again: the same copy is not kept twice.
        SqliteConnection.ClearAllPools();
        File.Copy(Backup, DatabaseFile, overwrite: true);
        Assert.Equal(200, Store().History(Document).Count);
        Assert.Single(Beside(), f => f.Contains("before", StringComparison.Ordinal));
        Assert.Contains("kept as", _log.Lines[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_that_is_there_is_not_overwritten()
    {
        MakeOlder(rows: 2);
        File.WriteAllText(Backup, "mine");

        Assert.Equal(2, Store().History(Document).Count);

        Assert.Equal("mine", File.ReadAllText(Backup));
        Assert.Equal(2, Rows(Backup + "-2").Count);
        Assert.EndsWith(
            $"a copy from before is kept as {Backup}-2", Assert.Single(_log.Lines).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_backup_nothing_is_changed_until_one_can_be_written()
    {
        MakeOlder(rows: 3);
        var bytes = File.ReadAllBytes(DatabaseFile);
        var inTheWay = Directory.CreateDirectory(DatabaseFile + ".backup.part");

        Assert.StartsWith(
            $"its tables have to change ({Next}), and the backup before that cannot be written: people.db.backup.part ",
            Refusal.ReasonOf(() => Store().History(Document)), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(DatabaseFile));
        Assert.Contains(
            "readers are served without the latest changes", Assert.Single(Store().Troubles()),
            StringComparison.Ordinal);

        inTheWay.Delete();
        Assert.Equal(3, Store().History(Document).Count);
        Assert.Equal(3, Rows(Backup).Count);
    }

    [Fact]
    public void A_page_that_is_damaged_is_found_before_the_tables_change()
    {
        MakeOlder(rows: 500);
        var length = new FileInfo(DatabaseFile).Length;
        using (var file = File.OpenWrite(DatabaseFile))
        {
            file.Position = length / 2;
            file.Write(new byte[length / 4]);
        }

        Store().FindPosition();

        Assert.Contains(
            _log.Lines,
            l => l.Level == LogLevel.Error && l.Message.Contains("it is damaged", StringComparison.Ordinal));
        Assert.Equal(length, new FileInfo(DatabaseFile + ".aside").Length);
        Assert.False(File.Exists(Backup));
    }

    /// <summary>As the version before sessions left it.</summary>
    private void MakeOlder(int rows)
    {
        var options = new DbContextOptionsBuilder<PeopleContext>()
            .UseSqlite($"Data Source={DatabaseFile};Pooling=False");
        using var context = new PeopleContext(options.Options);
        context.GetService<IMigrator>().Migrate(Older);
        context.Database.ExecuteSql($"PRAGMA user_version = 4711");
        for (var i = 0; i < rows; i++)
            context.Database.ExecuteSql(
                $"""
                INSERT INTO Revisions (Path, Hash, Text, PublishedUtc, Author)
                VALUES ({Document}, {Some.Hash('a')}, {$"text {i}"}, '2026-11-25 10:00:00', 'disk')
                """);
    }

    private PeopleStore Store() => new(DatabaseFile, _log);

    private IEnumerable<string> Beside() => Directory.EnumerateFiles(_folder.Root).Select(f => Path.GetFileName(f));

    private static List<string> Rows(string file) =>
        Column(file, "SELECT Id || ' ' || Text FROM Revisions ORDER BY Id");

    private static List<string> Migrations(string file) =>
        Column(file, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId");

    private static List<string> Column(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }
}
