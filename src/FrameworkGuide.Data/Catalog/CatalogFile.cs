using FrameworkGuide.Core;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Catalog;

/// <summary>The database file of the catalog: making it, telling whether it can be used, putting it aside.</summary>
/// <param name="path">Its folder exists.</param>
/// <param name="stamp">Names the program that wrote the catalog.</param>
internal sealed partial class CatalogFile(string path, string stamp, ILogger logger)
{
    private const string StampName = "stamp";

    // Readers never make a file: an empty one where the catalog was deleted would look like a catalog. Nobody else
    // writes here for long: who waits longer waits for a program that has it locked, and has the documents elsewhere.
    public string ToWrite { get; } = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 3);

    public string ToRead { get; } = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 1);

    /// <summary>Reads in a folder that cannot be written, where SQLite can make no file beside the database.</summary>
    public string ToReadUnchanging => SqliteFile.UnchangingConnectionString(path);

    public bool IsMissing => !SqliteFile.Exists(path);

    public bool IsThere => File.Exists(path);

    /// <summary>Makes a catalog without documents where there is none.</summary>
    public void MakeMissing()
    {
        LogCreated(path);
        Make();
    }

    /// <summary>Puts the catalog aside and makes a new one, empty.</summary>
    public void MakeAnew(string reason)
    {
        LogPutAside(path, reason, SqliteFile.PutAside(path, keepOlder: false));
        Make();
    }

    /// <summary>Why the catalog has to be made anew; null where it can be used.</summary>
    /// <exception cref="SqliteException">It cannot be looked at for now.</exception>
    public string? ReasonToRebuild()
    {
        if (Directory.Exists(path))
            return "there is a folder in its place";
        try
        {
            return ReasonToRebuild(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
        }
        catch (SqliteException e) when (!StoreFailure.IsTemporary(e))
        {
            return SqliteFile.IsDamage(e) ? "it is damaged" : $"it cannot be used ({e.Message})";
        }
    }

    /// <summary>
    /// Whether a database that SQLite cannot open the usual way, because it cannot make the files it wants beside it,
    /// can be read as one that nobody changes.
    /// </summary>
    public bool IsReadableAsUnchanging()
    {
        try
        {
            return new FileInfo(path + "-wal") is not { Exists: true, Length: > 0 }
                && ReasonToRebuild(ToReadUnchanging) is null;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private void Make()
    {
        SqliteConnection.ClearAllPools();
        PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
        PrivateFiles.CreateEmpty(path);
        FaultPoints.Pass("catalog begun");
        using var connection = new SqliteConnection(ToWrite);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"PRAGMA journal_mode = 'wal'; BEGIN; {CatalogSchema.Create} {SearchIndex.Create}; COMMIT";
        command.ExecuteNonQuery();
        FaultPoints.Pass("catalog without its stamp");
        command.CommandText = $"INSERT INTO Settings (Name, Value) VALUES ('{StampName}', $stamp)";
        command.Parameters.AddWithValue("$stamp", stamp);
        command.ExecuteNonQuery();
        FaultPoints.Pass("catalog made");
    }

    private string? ReasonToRebuild(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        if (SqliteFile.DamageOf(connection) is { } damage)
            return $"it is damaged ({damage})";
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT Value FROM Settings WHERE Name = '{StampName}'";
        return (string?)command.ExecuteScalar() == stamp ? null : "another version of the program wrote it";
    }

    [LoggerMessage(LogLevel.Information, "A new catalog is made at {Path}")]
    private partial void LogCreated(string path);

    [LoggerMessage(
        LogLevel.Warning, "The catalog {Path} is rebuilt because {Reason}; the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);
}
