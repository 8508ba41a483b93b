using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>A guide on one machine, and an empty database to move it to.</summary>
internal sealed class MovedGuide : IDisposable
{
    public const string Dot = "assets/dot.png";

    public TestGuide Guide { get; } = new(database: "");

    public string Database { get; } = PostgresServer.Shared.NewDatabase();

    /// <summary>Nothing that was made on the way is left.</summary>
    public void HasOnlyKeysBesideTheStore() =>
        Assert.Equal([Guide.Data.Keys], Directory.GetDirectories(Guide.DataPath));

    public void Dispose() => Guide.Dispose();

    /// <summary>Whereby the log gets the content.</summary>
    public void StartOnce()
    {
        Guide.Start(watch: false);
        Guide.Stop();
    }

    public void WritePicture()
    {
        Directory.CreateDirectory(Guide.Content["assets"]);
        File.WriteAllBytes(Guide.Content[Dot], Some.Png);
    }

    public Told Move(bool isToDatabase, string? database = null)
    {
        string[] arguments = [.. Guide.Arguments, $"--FrameworkGuide:Database={database ?? Database}"];
        return Told.By((output, error) => MoveCommand.Run(arguments, isToDatabase, output, error));
    }

    /// <summary>So that the site can move back into the same folder.</summary>
    public void PutAsidePeople()
    {
        foreach (var file in Directory.GetFiles(Guide.DataPath, "people.db*"))
            File.Delete(file);
    }

    public Dictionary<string, List<string>> Rows()
    {
        using var connection = new SqliteConnection($"Data Source={Guide.Data.People};Pooling=False");
        connection.Open();
        var tables = Read(connection, "SELECT Name FROM sqlite_master WHERE Type = 'table'")
            .Where(t => !t.StartsWith("__EF", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return tables.ToDictionary(
            t => t,
            t => Read(connection, $"SELECT * FROM \"{t}\"").Order(StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are those that the database tells.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        return rows;
    }

    public static Dictionary<string, string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(File.ReadAllBytes(f)));
}
