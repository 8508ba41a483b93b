using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// Reads rows of the catalog by plain SQL: through EF Core, a start would wait for the model and the queries to be
/// compiled, which takes as long as the rest of it.
/// </summary>
internal sealed class SqliteReader(string connectionString)
{
    /// <summary>The rows of a query whose parameters are named $1, $2 and so on.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params object[] parameters)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text passed in is a constant of the catalog.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters.AddWithValue($"${i + 1}", parameters[i]);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }
}
