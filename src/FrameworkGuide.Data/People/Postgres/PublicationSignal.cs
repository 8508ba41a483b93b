using Npgsql;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// Waits until somebody publishes into a shared database. A notification may get lost, so it only hurries a look that
/// is due anyway.
/// </summary>
public sealed class PublicationSignal : IDisposable
{
    internal const string Channel = "guide_published";

    /// <summary>A connection that is cut without a word is noticed after so many seconds.</summary>
    private const int KeepAlive = 20;

    private readonly string _connectionString;
    private NpgsqlConnection? _connection;

    public PublicationSignal(DatabaseAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        _connectionString = new NpgsqlConnectionStringBuilder(address.ConnectionString)
        {
            Pooling = false,
            KeepAlive = KeepAlive,
        }.ConnectionString;
    }

    /// <summary>Until somebody publishes, or as long as that.</summary>
    /// <returns>Whether somebody did, or may have while nobody listened.</returns>
    public async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        try
        {
            if (_connection is not null)
                return await _connection.WaitAsync(atMost, cancellationToken);
            await ListenAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (StoreFailure.Is(e) || e is InvalidOperationException or TimeoutException)
        {
            Dispose();
            await Task.Delay(atMost, cancellationToken);
            return false;
        }
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var listen = new NpgsqlCommand($"LISTEN {Channel}", connection);
            await listen.ExecuteNonQueryAsync(cancellationToken);
            _connection = connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
