using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>The people's store of a guide: a file in its data folder, or a PostgreSQL database.</summary>
/// <param name="database">The connection string; null for a file.</param>
internal sealed class TestStore(string dataPath, string? database)
{
    /// <summary>
    /// Whether a guide that does not say so has a shared store: the tests of accounts and editing run so once more.
    /// </summary>
    public static bool IsShared { get; } = Environment.GetEnvironmentVariable("GUIDE_STORE") == "postgres";

    /// <summary>What the settings name; null where people.db is the store.</summary>
    public string? Database => database;

    /// <summary>As a new run of the program would have it.</summary>
    public PeopleStore Open() => database is null
        ? new PeopleStore(new DataPaths(dataPath).People, NullLogger<PeopleStore>.Instance)
        : new PeopleStore(PostgresServer.Address(database));

    /// <summary>Takes all away that was in it, as if it had been made anew.</summary>
    public void Delete()
    {
        if (database is null)
            foreach (var suffix in (string[])["", "-wal", "-shm"])
                File.Delete(new DataPaths(dataPath).People + suffix);
        else
            Execute("""
                TRUNCATE "Revisions", "Versions", "Publications", "Drafts", "AspNetUsers" CASCADE;
                UPDATE "Store" SET "Number" = 1
                """);
    }

    public void Rename(string table, string name) => Execute(
        $"""{(database is null ? "PRAGMA legacy_alter_table = ON; " : "")}ALTER TABLE "{table}" RENAME TO "{name}" """);

    public long Count(string table) => (long)Execute($"SELECT count(*) FROM \"{table}\"")!;

    /// <summary>All that is written in it, one way or another.</summary>
    public string Everything()
    {
        if (database is not null)
            return (string)Execute("SELECT database_to_xml(false, false, '')::text")!;
        var all = new System.Text.StringBuilder();
        foreach (var file in Directory.GetFiles(dataPath, "people.db*").Where(
            f => !f.EndsWith("-shm", StringComparison.Ordinal) && !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            all.Append(reader.ReadToEnd());
        }

        return all.ToString();
    }

    private object? Execute(string sql)
    {
        using System.Data.Common.DbConnection connection = database is null
            ? new SqliteConnection($"Data Source={new DataPaths(dataPath).People};Pooling=False")
            : new NpgsqlConnection(database + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of a test.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
