using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.People;

/// <summary>Copies a database that others may be writing to, and checks every page of the copy.</summary>
internal static class StoreCopy
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// SQLite's copying waits for nobody: where a writer has its turn, or brings its changes into the database file, it fails at once
    /// and has to be asked again.
    /// </summary>
    /// <param name="target">An empty file.</param>
    public static void Write(string source, string target)
    {
        using var to = new SqliteConnection(SqliteFile.ConnectionString(target, pooling: false));
        to.Open();
        var since = Stopwatch.StartNew();
        while (!TryCopy(source, to, mayFail: since.Elapsed < Patience))
            Thread.Sleep(50);
        using var command = to.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if ((string?)command.ExecuteScalar() is var check && check != "ok")
            throw new SqliteException($"{Path.GetFileName(source)} is damaged: {check}", 11);
    }

    private static bool TryCopy(string source, SqliteConnection to, bool mayFail)
    {
        try
        {
            using var from = new SqliteConnection(SqliteFile.ConnectionString(source, SqliteOpenMode.ReadWrite, pooling: false));
            from.Open();
            from.BackupDatabase(to);
            return true;
        }
        catch (SqliteException e) when (mayFail && e.SqliteErrorCode is 5 or 6) // SQLITE_BUSY, SQLITE_LOCKED
        {
            return false;
        }
    }
}
