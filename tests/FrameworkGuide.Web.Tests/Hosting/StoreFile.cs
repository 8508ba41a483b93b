using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>The file of a store as another program has it open.</summary>
internal static class StoreFile
{
    public static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, sql);
    }

    /// <summary>Takes a database for itself alone, once nobody else has it open.</summary>
    public static IDisposable Lock(string path)
    {
        SqliteConnection.ClearAllPools();
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA busy_timeout = 20000; BEGIN EXCLUSIVE");
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of a test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
