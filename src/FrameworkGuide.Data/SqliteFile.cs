using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FrameworkGuide.Data;

/// <summary>What both stores do with their database files.</summary>
internal static class SqliteFile
{
    /// <summary>How many seconds a command waits for its turn, unless it is told otherwise.</summary>
    public const int Patience = 30;

    private const int ReadOnly = 8; // SQLITE_READONLY
    private const int Corrupt = 11; // SQLITE_CORRUPT
    private const int NotADatabase = 26; // SQLITE_NOTADB

    /// <summary>SQLITE_IOERR_SHMSIZE: the -shm beside a database cannot grow.</summary>
    private const int NoSpaceForIndex = 4874;

    /// <summary>Of the files that are one database.</summary>
    private static readonly string[] Suffixes = ["", "-wal", "-shm"];

    /// <param name="timeout">How many seconds a command waits for its turn.</param>
    public static string ConnectionString(
        string path,
        SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate,
        bool pooling = true,
        int timeout = Patience) => new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = pooling,
            ForeignKeys = true,
            DefaultTimeout = timeout,
        }.ToString();

    /// <summary>
    /// For a database in a folder that cannot be written, where SQLite can make no file beside it. Nobody may change it
    /// meanwhile.
    /// </summary>
    public static string UnchangingConnectionString(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = new Uri(path).AbsoluteUri + "?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = true,
    }.ToString();

    /// <summary>Whether an exception says that the file is no database, or a damaged one.</summary>
    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is Corrupt or NotADatabase;

    /// <summary>Whether an exception says that a database cannot be opened to write.</summary>
    // SQLITE_CANTOPEN
    public static bool CannotBeWritten(SqliteException exception) => exception.SqliteErrorCode is ReadOnly or 14;

    /// <summary>
    /// What is wrong; null for codes that say nothing about the disk. <see href="https://sqlite.org/rescode.html"/>
    /// </summary>
    public static string? WordsFor(SqliteException exception) => exception.SqliteErrorCode switch
    {
        3 or 23 => "it cannot be opened for lack of permission", // SQLITE_PERM, SQLITE_AUTH
        5 or 6 or 15 => "another program has locked it", // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL
        ReadOnly => "it is read-only",
        10 when exception.SqliteExtendedErrorCode == NoSpaceForIndex => "the disk is full",
        10 => "the disk has errors", // SQLITE_IOERR
        Corrupt or NotADatabase => "it is damaged",
        13 => "the disk is full", // SQLITE_FULL
        14 => "it cannot be opened", // SQLITE_CANTOPEN
        _ => null,
    };

    /// <summary>Whether an exception says that others have the database just now.</summary>
    // SQLITE_BUSY, SQLITE_LOCKED
    public static bool IsBusy(SqliteException exception) => exception.SqliteErrorCode is 5 or 6;

    /// <summary>The first damage that a check of every page finds; null where there is none.</summary>
    public static string? DamageOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return (string?)command.ExecuteScalar() is var check && check != "ok" ? check ?? "" : null;
    }

    /// <param name="name">Of the database, for the message.</param>
    public static void ThrowIfDamaged(SqliteConnection connection, string name)
    {
        if (DamageOf(connection) is { } damage)
            throw new SqliteException($"{name} is damaged: {damage}", Corrupt);
    }

    /// <summary>Whether something stands at a path, be it a folder.</summary>
    public static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>
    /// Opens a connection and takes the turn to write; where that fails, the connection goes back. What was opened
    /// while the files could only be read stays so, the memory that all connections of the program share among it: none
    /// of them is given out again.
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
    /// Brings what was committed into the database file itself and empties the -wal: whoever copies or loses a file
    /// beside the database loses nothing then. It waits for readers a moment; where they read on, or the disk is full,
    /// the next one does it.
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
        foreach (var suffix in Suffixes)
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
        bool IsTaken(string name) =>
            Suffixes.Any(s => Exists(name + s))
                || Exists(name.Replace(".aside", ".lost", StringComparison.Ordinal) + ".txt");

        var aside = path + ".aside";
        for (var i = 2; keepOlder && IsTaken(aside); i++)
            aside = $"{path}.aside-{i}";
        return aside;
    }
}
