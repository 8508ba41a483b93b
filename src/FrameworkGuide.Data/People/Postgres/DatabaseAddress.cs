using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>Where a PostgreSQL database is, and by whose name it is opened. As text it has no secret.</summary>
public sealed class DatabaseAddress
{
    /// <summary>
    /// What a host does not set: readers do not wait long for a server that is away, and a hundred instances do not
    /// take all connections that a server has.
    /// </summary>
    private const string Defaults = "Timeout=3;Command Timeout=5;Maximum Pool Size=20;Application Name=FrameworkGuide;";

    private DatabaseAddress(NpgsqlConnectionStringBuilder parts)
    {
        ConnectionString = parts.ConnectionString;
        Text = $"{parts.Host}/{parts.Database}";
    }

    internal string ConnectionString { get; }

    private string Text { get; }

    /// <summary>Reads a connection string of Npgsql, which has to name a host and a database.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out DatabaseAddress? address)
    {
        address = null;
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(Defaults + text);
            if (!string.IsNullOrWhiteSpace(parts.Host) && !string.IsNullOrWhiteSpace(parts.Database))
                address = new DatabaseAddress(parts);
        }
        catch (ArgumentException)
        {
            // What it says may be a part of the password.
        }

        return address is not null;
    }

    /// <summary>The host and the name of the database.</summary>
    public override string ToString() => Text;
}
