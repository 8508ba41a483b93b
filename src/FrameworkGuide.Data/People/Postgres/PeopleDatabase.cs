using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// The people's store as a PostgreSQL database that several instances share. It is never made, migrated or put aside
/// here: that is for whoever runs <c>migrate</c>.
/// </summary>
internal sealed class PeopleDatabase(DatabaseAddress address) : IPeopleProvider
{
    private const int PatienceToLog = 3;

    /// <summary>Others write, and whoever runs the database changes it: how long a look at it holds.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private DbContextOptions<SharedPeopleContext>? _writing;
    private DbContextOptions<SharedPeopleContext>? _reading;
    private long? _lookedAtTick;

    public string Name => "the shared database";

    public bool Exists => true;

    public bool WasMade => true;

    public IEnumerable<string> Losses => [];

    public bool IsAsOpened =>
        _lookedAtTick is { } tick && Environment.TickCount64 - tick < LookEvery.TotalMilliseconds;

    public void LookAgain() => _lookedAtTick = null;

    /// <summary>None of the connections to a server works once it was started again: each would fail.</summary>
    public void CloseIdle()
    {
        using var connection = new NpgsqlConnection(address.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    public LogPosition MakeReady(bool isDoubtful, bool wasOpen)
    {
        using var connection = Open();
        PeopleTables.ThrowUnlessUsable(connection);
        var position = PeopleTables.PositionOf(connection);
        _lookedAtTick = Environment.TickCount64;
        return position;
    }

    public PeopleContext OpenToRead() =>
        new SharedPeopleContext(_reading ??= Options(address.ConnectionString).Options);

    public PeopleContext OpenToWrite(Action<Exception> failed) => new SharedPeopleContext(
        _writing ??= Options(address.ConnectionString, SqliteFile.Patience)
            .AddInterceptors(new FailureNotes(failed)).Options);

    public DbTransaction BeginWriting()
    {
        var connection = Open();
        try
        {
            var transaction = connection.BeginTransaction();
            PeopleTables.Execute(connection, WriteTurn.Take(PatienceToLog));
            return transaction;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Announce(DbTransaction transaction) =>
        PeopleTables.Execute(transaction.Connection!, $"NOTIFY {PublicationSignal.Channel}");

    /// <summary>What is committed is on the server's disk.</summary>
    public LogPosition WriteThrough(DbConnection connection) => PeopleTables.PositionOf(connection);

    public void Probe()
    {
        using var connection = Open();
        PeopleTables.ThrowUnlessWritable(connection);
    }

    public string? Stored(string? text) => text is null ? null : StorableText.Write(text);

    public void CopyTo(string file) => throw new RefusedStoreException("PostgreSQL makes its backups, with pg_dump");

    internal static DbContextOptionsBuilder<SharedPeopleContext> Options(
        string connectionString, int? timeout = null) =>
        new DbContextOptionsBuilder<SharedPeopleContext>()
            .UseNpgsql(connectionString, npgsql => npgsql.SetPostgresVersion(15, 0).CommandTimeout(timeout))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    private NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(address.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
