using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// Brings the tables of a shared database to this version. Instances never do it themselves: several start at once, and
/// those of an older version may still run.
/// </summary>
public static class PeopleMigration
{
    /// <summary>Tables of many revisions take their time, and others who migrate wait for it.</summary>
    private const int Patience = 600;

    /// <summary>Makes or changes the tables, while nobody else writes or migrates.</summary>
    /// <param name="then">What else is done in the same turn, once the tables are there.</param>
    /// <returns>The changes that were made, in their order; empty where there was nothing to do.</returns>
    /// <exception cref="DbException">The database cannot be reached, or its user may not change tables.</exception>
    /// <exception cref="RefusedStoreException">
    /// The tables are another program's, or a newer version of this one migrated them.
    /// </exception>
    public static IReadOnlyList<string> Run(DatabaseAddress address, Action? then = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        var alone = new NpgsqlConnectionStringBuilder(address.ConnectionString)
        {
            Pooling = false,
            CommandTimeout = Patience,
        };
        using var context = new SharedPeopleContext(PeopleDatabase.Options(alone.ConnectionString).Options);
        context.Database.OpenConnection(); // Else EF would make a database that is not there.
        var connection = context.Database.GetDbConnection();
        PeopleTables.Execute(connection, WriteTurn.TakeWhileConnected);
        var before = PeopleTables.Applied(connection);
        PeopleTables.ThrowUnlessUnicode(connection);
        context.Database.Migrate();
        then?.Invoke();
        return [.. PeopleTables.Applied(connection).Skip(before.Count)];
    }
}
