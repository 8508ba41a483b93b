using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// Reads rows by plain SQL. The context makes the catalog; reading through it would have every start wait for its model and its
/// queries to be compiled, which takes as long as the rest of the start.
/// </summary>
internal sealed class CatalogReader(string connectionString)
{
    /// <summary>The rows of a query whose parameters are named $1, $2 and so on.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params object[] parameters)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text passed in is a constant of the store.
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
