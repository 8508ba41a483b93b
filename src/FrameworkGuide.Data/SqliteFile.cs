using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FrameworkGuide.Data;

/// <summary>What both stores do with their database files.</summary>
internal static class SqliteFile
{
    private const int Patience = 30;
    private const int ReadOnly = 8; // SQLITE_READONLY

    /// <param name="timeout">How many seconds a command waits for its turn.</param>
    public static string ConnectionString(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate, bool pooling = true, int timeout = Patience) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = pooling, ForeignKeys = true, DefaultTimeout = timeout }.ToString();

    /// <summary>For a database in a folder that cannot be written, where SQLite can make no file beside it. Nobody may change it meanwhile.</summary>
    public static string UnchangingConnectionString(string path) =>
        new SqliteConnectionStringBuilder { DataSource = new Uri(path).AbsoluteUri + "?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ToString();

    /// <summary>Whether an exception says that the file is no database, or a damaged one.</summary>
    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is 11 or 26; // SQLITE_CORRUPT, SQLITE_NOTADB

    /// <summary>Whether something stands at a path, be it a folder.</summary>
    public static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>
    /// Opens a connection and takes the turn to write; where that fails, the connection goes back. What was opened while the files could
    /// only be read stays so, the memory that all connections of the program share among it: none of them is given out again.
    /// </summary>
    public static SqliteTransaction BeginWriting(SqliteConnection connection)
    {
        try
        {
            connection.Open();
            var transaction = connection.BeginTransaction(deferred: false);

            // SQLite lets a transaction begin that can only read, and fails at the first statement that writes.
            return raw.sqlite3_db_readonly(connection.Handle, "main") == 0
                ? transaction
                : throw new SqliteException("attempt to write a readonly database", ReadOnly);
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException { SqliteErrorCode: ReadOnly })
                SqliteConnection.ClearAllPools();
            throw;
        }
    }

    /// <summary>
    /// Brings what was committed into the database file itself and empties the -wal: whoever copies or loses a file beside the database
    /// loses nothing then. It waits for readers a moment; where they read on, or the disk is full, the next one does it.
    /// </summary>
    public static void Checkpoint(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 500; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = 0";
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // What was committed stays in the -wal.
        }
    }

    /// <summary>Renames a database with the files beside it, so that nothing in it is lost.</summary>
    /// <param name="keepOlder">Whether one that was put aside before is kept; else it is overwritten.</param>
    /// <returns>The database's new name; it need not exist, where only a -wal was left.</returns>
    public static string PutAside(string path, bool keepOlder)
    {
        SqliteConnection.ClearAllPools();
        var aside = AsideName(path, keepOlder);
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            if (Directory.Exists(aside + suffix))
                Directory.Delete(aside + suffix, recursive: true);
            File.Delete(aside + suffix);
            if (Directory.Exists(path + suffix))
                Directory.Move(path + suffix, aside + suffix);
            else if (File.Exists(path + suffix))
                File.Move(path + suffix, aside + suffix);
        }

        return aside;
    }

    private static string AsideName(string path, bool keepOlder)
    {
        var aside = path + ".aside";
        for (var i = 2; keepOlder && (((string[])["", "-wal", "-shm"]).Any(s => Exists(aside + s)) || Exists(aside.Replace(".aside", ".lost", StringComparison.Ordinal) + ".txt")); i++)
            aside = $"{path}.aside-{i}";
        return aside;
    }
}
