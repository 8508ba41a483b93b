using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.People;

/// <summary>
/// The people's store as an SQLite file, and all that is SQLite's own about it: what stands at its place, making,
/// migrating and copying it, taking turns to write.
/// </summary>
/// <param name="keys">
/// The folder of keys, which are made after the store: keys without a store say that it was lost.
/// </param>
internal sealed partial class PeopleFile(string path, ILogger logger, string? keys = null) : IPeopleProvider
{
    private static readonly TimeSpan PatienceToCopy = TimeSpan.FromSeconds(60);

    private readonly string _toWrite = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite);
    private readonly string _toRead = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 2);
    private readonly string _toLog = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 3);
    private readonly LostStores _lost = new(path, keys);

    private DbContextOptions<PeopleContext>? _writing;
    private DbContextOptions<PeopleContext>? _reading;

    public string Name => Path.GetFileName(path);

    public bool Exists => File.Exists(path);

    public bool WasMade => Exists || _lost.WasMade;

    public IEnumerable<string> Losses => _lost.Notes().Select(n => n.Sentence);

    public PeopleContext OpenToRead() => new(_reading ??= Options(_toRead).Options);

    /// <summary>What it wrote is in the file itself before it says so.</summary>
    public PeopleContext OpenToWrite(Action<Exception> failed) => new(
        _writing ??= Options(_toWrite).AddInterceptors(WrittenThrough.Instance, new FailureNotes(failed)).Options);

    public DbTransaction BeginWriting() => SqliteFile.BeginWriting(new SqliteConnection(_toLog));

    public void CloseIdle()
    {
        // Each use of a file finds out by itself.
    }

    public void Announce(DbTransaction transaction)
    {
        // Nobody else reads it.
    }

    /// <summary>Brings what a connection committed into the file itself.</summary>
    public LogPosition WriteThrough(DbConnection connection)
    {
        SqliteFile.Checkpoint((SqliteConnection)connection);
        return PositionOf((SqliteConnection)connection);
    }

    public string? Stored(string? text) => text;

    public void Probe()
    {
        using var connection = Open(timeout: 1);
        Column(connection, "SELECT 1 FROM __EFMigrationsHistory LIMIT 1");
    }

    /// <summary>
    /// Writes a consistent copy into a new file, whose every page is checked. SQLite's copying waits for nobody: where
    /// a writer has its turn, or brings its changes into the database file, it fails at once and has to be asked again.
    /// </summary>
    public void CopyTo(string file)
    {
        PrivateFiles.CreateEmpty(file);
        using var to = new SqliteConnection(SqliteFile.ConnectionString(file, pooling: false));
        to.Open();
        var since = Stopwatch.StartNew();
        while (!TryCopy(to, mayFail: since.Elapsed < PatienceToCopy))
            Thread.Sleep(50);
        SqliteFile.ThrowIfDamaged(to, Name);
    }

    private static DbContextOptionsBuilder<PeopleContext> Options(string connectionString) =>
        new DbContextOptionsBuilder<PeopleContext>()
            .UseSqlite(connectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    private bool TryCopy(SqliteConnection to, bool mayFail)
    {
        try
        {
            using var from = Open();
            from.BackupDatabase(to);
            return true;
        }
        catch (SqliteException e) when (mayFail && SqliteFile.IsBusy(e))
        {
            return false;
        }
    }

    private void ClearPools()
    {
        foreach (var connectionString in (string[])[_toRead, _toLog, _toWrite])
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
        }
    }
}
