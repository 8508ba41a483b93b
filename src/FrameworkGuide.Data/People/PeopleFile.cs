using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using FrameworkGuide.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FrameworkGuide.Data.People;

/// <summary>The database file of the people's store: what it is, making it, migrating it.</summary>
internal sealed class PeopleFile(string path)
{
    /// <summary>SQLite's place for saying whose file a database is: "FGpl".</summary>
    private const int ApplicationId = 0x4647706c;

    private static readonly IReadOnlyList<string> Known =
    [
        .. typeof(PeopleFile).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal),
    ];

    public static DbContextOptions<PeopleContext> Options(string path, bool pooling = true, Action<Exception>? failed = null) =>
        new DbContextOptionsBuilder<PeopleContext>()
            .UseSqlite(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(WrittenThrough.Instance, new FailureNotes(failed ?? (_ => { })))
            .Options;

    /// <summary>
    /// Looks what the file is. A whole check would read all of it, which takes 14 seconds for 10,000 drafts: the header, the tables and
    /// the first page of each are looked at, and what is damaged deeper is found when it is read.
    /// </summary>
    /// <param name="thorough">Whether all of it is checked, because a reader stumbled over something.</param>
    /// <exception cref="SqliteException">It cannot be opened just now.</exception>
    /// <exception cref="NewerStoreException">A newer version of the program wrote it.</exception>
    public PeopleFileState Inspect(bool thorough)
    {
        if (Directory.Exists(path))
            return PeopleFileState.Broken("a folder stands in its place");
        if (!File.Exists(path))
            return PeopleFileState.Nothing;
        if (new FileInfo(path).Length == 0)
            return PeopleFileState.Nothing; // Never opened: SQLite would drop the -wal of an empty database.
        try
        {
            using var connection = Open();
            var tables = Column(connection, "SELECT Name FROM sqlite_master WHERE Type = 'table' AND Name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
            if (tables.All(t => t.StartsWith("__EF", StringComparison.Ordinal)))
                return PeopleFileState.Nothing;
            var applied = tables.Contains("__EFMigrationsHistory") ? Column(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId") : [];
            if (applied.Count == 0 || !applied.Zip(Known).All(pair => pair.First == pair.Second))
                return PeopleFileState.Broken("another program wrote it");
            if (applied.Count > Known.Count)
                throw new NewerStoreException(applied[Known.Count]);
            if (thorough && Column(connection, "PRAGMA quick_check(1)") is var check && check is not ["ok"])
                return PeopleFileState.Broken($"it is damaged ({check.FirstOrDefault()})");
            foreach (var table in tables)
                Column(connection, $"SELECT 1 FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\" LIMIT 1");
            return new PeopleFileState(Position(connection), IsMigrated: applied.Count == Known.Count, Reason: null);
        }
        catch (SqliteException e) when (SqliteFile.IsDamage(e))
        {
            return PeopleFileState.Broken("it is damaged");
        }
    }

    /// <summary>Makes an empty store beside its place and moves it there: a file at its place was whole once, and says so if it is not.</summary>
    public void Make()
    {
        var made = path + ".new";
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
            File.Delete(made + suffix);
        PrivateFiles.CreateEmpty(made);
        FaultPoints.Pass("store begun");
        new PeopleFile(made).Migrate();
        FaultPoints.Pass("store made");
        File.Move(made, path);
        FaultPoints.Pass("store in place");
    }

    /// <summary>Brings the tables to this version. EF's own lock is a row that a killed program leaves behind, and the next waits for without an end.</summary>
    public void Migrate()
    {
        using (var context = new PeopleContext(Options(path, pooling: false)))
        {
            context.Database.ExecuteSql($"PRAGMA journal_mode = 'wal'; DROP TABLE IF EXISTS __EFMigrationsLock");
            context.Database.Migrate();
        }

        FaultPoints.Pass("store migrated");

        using var connection = Open();
        if (NumberOf(connection) == 0)
            Execute(connection, $"PRAGMA user_version = {RandomNumberGenerator.GetInt32(1, int.MaxValue)}; PRAGMA application_id = {ApplicationId}");
        SqliteFile.Checkpoint(connection);
    }

    /// <summary>The store's number and how far its log goes.</summary>
    public static LogPosition Position(SqliteConnection connection) =>
        new(NumberOf(connection), long.Parse(Column(connection, "SELECT coalesce(max(Id), 0) FROM Revisions")[0], CultureInfo.InvariantCulture));

    private static int NumberOf(SqliteConnection connection) => int.Parse(Column(connection, "PRAGMA user_version")[0], CultureInfo.InvariantCulture);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this class, or a name that the database itself tells, in quotes.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
