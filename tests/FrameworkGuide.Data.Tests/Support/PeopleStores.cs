using FrameworkGuide.Data.People;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.Tests.Support;

/// <summary>A people's store of one test, in a file or in a PostgreSQL database.</summary>
internal sealed class PeopleStores(bool isShared) : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string? _database = isShared ? PostgresServer.Shared.NewDatabase() : null;

    public CollectingLogger<PeopleStore> Log { get; } = new();

    /// <summary>The store as another run of the program, or another instance, has it.</summary>
    public PeopleStore Open() => _database is null
        ? new PeopleStore(_folder.File("people.db"), Log)
        : new PeopleStore(PostgresServer.Address(_database));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
