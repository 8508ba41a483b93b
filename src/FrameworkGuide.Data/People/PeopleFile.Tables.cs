using System.Globalization;
using System.Security.Cryptography;
using FrameworkGuide.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>The tables: whether they are this program's and of this version, making and migrating them.</summary>
internal sealed partial class PeopleFile
{
    /// <summary>SQLite's place for saying whose file a database is: "FGpl".</summary>
    private const int ApplicationId = 0x4647706c;

    private const string SelectTables =
        "SELECT Name FROM sqlite_master WHERE Type = 'table' AND Name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    private static readonly IReadOnlyList<string> Known = PeopleContext.MigrationsOf<PeopleContext>();

    /// <summary>
    /// Looks what the file is. A whole check would read all of it, which takes 14 seconds for 10,000 drafts: the
    /// header, the tables and the first page of each are looked at, and what is damaged deeper is found when it is
    /// read.
    /// </summary>
    /// <param name="thorough">Whether all of it is checked, because a reader stumbled over something.</param>
    /// <exception cref="SqliteException">It cannot be opened just now.</exception>
    /// <exception cref="NewerStoreException">A newer version of the program wrote it.</exception>
    private PeopleFileState Inspect(bool thorough)
    {
        if (Directory.Exists(path))
            return PeopleFileState.Broken("there is a folder in its place");
        // Never opened: SQLite would drop the -wal of an empty database.
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
            return PeopleFileState.Nothing;
        try
        {
            using var connection = Open();
            return Inspect(connection, thorough);
        }
        catch (SqliteException e) when (SqliteFile.IsDamage(e))
        {
            return PeopleFileState.Broken("it is damaged");
        }
    }

    private static PeopleFileState Inspect(SqliteConnection connection, bool thorough)
    {
        var tables = Column(connection, SelectTables);
        if (tables.All(t => t.StartsWith("__EF", StringComparison.Ordinal)))
            return PeopleFileState.Nothing;
        var applied = tables.Contains("__EFMigrationsHistory")
            ? Column(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId")
            : [];
        if (applied.Count == 0 || !applied.Zip(Known).All(pair => pair.First == pair.Second))
            return PeopleFileState.Broken("another program wrote it");
        if (applied.Count > Known.Count)
            throw new NewerStoreException(applied[Known.Count]);
        if (thorough && SqliteFile.DamageOf(connection) is { } damage)
            return PeopleFileState.Broken($"it is damaged ({damage})");
        foreach (var table in tables)
            Column(connection, $"SELECT 1 FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\" LIMIT 1");
        return new PeopleFileState(PositionOf(connection), IsMigrated: applied.Count == Known.Count, Reason: null);
    }

    /// <summary>
    /// Makes an empty store beside its place and moves it there: a file at its place was whole once, and says so if it
    /// is not.
    /// </summary>
    private void Make()
    {
        var made = path + ".new";
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
            File.Delete(made + suffix);
        PrivateFiles.CreateEmpty(made);
        FaultPoints.Pass("store begun");
        Migrate(made);
        FaultPoints.Pass("store made");
        File.Move(made, path);
        FaultPoints.Pass("store in place");
    }

    /// <summary>
    /// Brings the tables of a file to this version. EF's own lock is a row that a killed program leaves behind, and the
    /// next waits for without an end.
    /// </summary>
    private static void Migrate(string path)
    {
        var connectionString = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false);
        using (var context = new PeopleContext(Options(connectionString).Options))
        {
            context.Database.ExecuteSql($"PRAGMA journal_mode = 'wal'; DROP TABLE IF EXISTS __EFMigrationsLock");
            context.Database.Migrate();
        }

        FaultPoints.Pass("store migrated");

        using var connection = Open(connectionString);
        if (NumberOf(connection) == 0)
        {
            Column(connection, $"PRAGMA user_version = {RandomNumberGenerator.GetInt32(1, int.MaxValue)}");
            Column(connection, $"PRAGMA application_id = {ApplicationId}");
        }

        SqliteFile.Checkpoint(connection);
    }

    private static LogPosition PositionOf(SqliteConnection connection) =>
        new(
            NumberOf(connection),
            long.Parse(
                Column(connection, "SELECT coalesce(max(Id), 0) FROM Revisions")[0], CultureInfo.InvariantCulture));

    private static int NumberOf(SqliteConnection connection) =>
        int.Parse(Column(connection, "PRAGMA user_version")[0], CultureInfo.InvariantCulture);

    private SqliteConnection Open(int timeout = SqliteFile.Patience) =>
        Open(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false, timeout));

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
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
#pragma warning disable CA2100 // Every text is a constant of this class, a number, or a name that the database tells.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(reader.GetString(0));
        return values;
    }
}
