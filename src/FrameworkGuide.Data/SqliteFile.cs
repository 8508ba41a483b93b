using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data;

/// <summary>What both stores do with their database files.</summary>
internal static class SqliteFile
{
    public static string ConnectionString(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate, bool pooling = true) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = pooling, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    /// <summary>Whether an exception says that the file is no database, or a damaged one.</summary>
    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is 11 or 26; // SQLITE_CORRUPT, SQLITE_NOTADB

    /// <summary>Renames a database, so that nothing in it is lost.</summary>
    /// <param name="keepOlder">Whether one that was put aside before is kept; else it is overwritten.</param>
    public static string PutAside(string path, bool keepOlder)
    {
        SqliteConnection.ClearAllPools();
        var aside = path + ".aside";
        for (var i = 2; keepOlder && File.Exists(aside); i++)
            aside = $"{path}.aside-{i}";
        foreach (var suffix in (string[])["-wal", "-shm"])
            File.Delete(aside + suffix);
        File.Move(path, aside, overwrite: true);
        foreach (var suffix in (string[])["-wal", "-shm"])
            if (File.Exists(path + suffix))
                File.Move(path + suffix, aside + suffix);
        return aside;
    }
}
