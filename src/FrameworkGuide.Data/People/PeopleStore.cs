using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.People;

/// <summary>What people made, in its SQLite file. It is opened when it is first needed: an unchanged start does without it.</summary>
/// <param name="path">The database file; its folder exists.</param>
public sealed partial class PeopleStore(string path, ILogger<PeopleStore> logger)
{
    private static readonly IReadOnlyList<string> Known =
    [
        .. typeof(PeopleStore).Assembly.GetTypes().Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal),
    ];

    private readonly DbContextOptions<PeopleContext> _options =
        new DbContextOptionsBuilder<PeopleContext>()
            .UseSqlite(SqliteFile.ConnectionString(path))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    private readonly Lock _opening = new();
    private bool _isOpen;
    private volatile bool _isWithoutLog;

    /// <summary>Whether the store has been made.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>Whether there is a log; false means that it is lost, was never begun, or that the store was made anew for something else.</summary>
    public bool HasLog => Exists && !_isWithoutLog;

    /// <summary>Starts adding to the log: one transaction, visible to others only once it is committed.</summary>
    public RevisionLog BeginLog()
    {
        Open();
        return new RevisionLog(SqliteFile.ConnectionString(path), committed: () => _isWithoutLog = false);
    }

    /// <summary>
    /// Says who is about to write a text into a content file, and why. The log takes it over when it is told of that text, however long
    /// that takes and whatever happens to the program meanwhile.
    /// </summary>
    /// <param name="hash">SHA-256 of the text's bytes in lower-case hex; null where the file is about to be deleted.</param>
    public async Task AnnounceAsync(string documentPath, string? hash, string author, string? reason, CancellationToken cancellationToken)
    {
        await using var context = OpenContext();
        await context.Database.ExecuteSqlAsync(
            $"INSERT OR REPLACE INTO Publications (Path, Hash, Author, Reason) VALUES ({documentPath}, {hash}, {author}, {reason})", cancellationToken);
    }

    /// <summary>Writes a consistent copy of the store as it is into a new file; the store itself is neither made nor migrated.</summary>
    /// <exception cref="SqliteException">There is no store, or it is damaged.</exception>
    public void CopyTo(string file)
    {
        using var source = new SqliteConnection(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
        using var target = new SqliteConnection(SqliteFile.ConnectionString(file, pooling: false));
        source.Open();
        target.Open();
        source.BackupDatabase(target);
        if (Check(target) is { } damage)
            throw new SqliteException($"{path} is damaged: {damage}", 11);
    }

    /// <summary>A context on the store as it has to be.</summary>
    internal PeopleContext OpenContext()
    {
        Open();
        return new PeopleContext(_options);
    }

    private void Open()
    {
        lock (_opening)
        {
            if (_isOpen && Exists)
                return;
            if (_isOpen)
                SqliteConnection.ClearAllPools(); // Deleted while open: pooled connections still write into the deleted file.
            if (Exists && ReasonToPutAside() is { } reason)
                LogPutAside(path, reason, SqliteFile.PutAside(path, keepOlder: true));
            if (!Exists)
                _isWithoutLog = true;
            Migrate();
            _isOpen = true;
        }
    }

    /// <summary>
    /// One program at a time. EF's own lock is a row that a killed program leaves behind and the next waits for without an end;
    /// the system's lock on a file ends with the program, and whoever holds it knows such a row to be a leftover.
    /// </summary>
    private void Migrate()
    {
        if (Exists && Known.SequenceEqual(Applied()))
            return;
        using var context = new PeopleContext(_options);
        using var alone = WaitForLock(path + ".lock");
        if (Exists)
            context.Database.ExecuteSql($"PRAGMA journal_mode = 'wal'; DROP TABLE IF EXISTS __EFMigrationsLock");
        context.Database.Migrate();
    }

    private static FileStream WaitForLock(string file)
    {
        const int mostAttempts = 1500; // half a minute; a migration takes a fraction of a second
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < mostAttempts)
            {
                Thread.Sleep(20);
            }
        }
    }

    /// <summary>Why the store can never be used. What only fails just now, a lock or a full disk, is thrown and changes nothing.</summary>
    private string? ReasonToPutAside()
    {
        try
        {
            using var connection = new SqliteConnection(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
            connection.Open();
            if (Check(connection) is { } damage)
                return $"it is damaged ({damage})";
            var unknown = Applied().Except(Known).ToList();
            return unknown.Count == 0 ? null : $"a newer version of the program wrote it ({unknown[^1]})";
        }
        catch (SqliteException e) when (SqliteFile.IsDamage(e))
        {
            return "it is damaged";
        }
    }

    private static string? Check(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return (string?)command.ExecuteScalar() is var check && check != "ok" ? check : null;
    }

    /// <summary>The migrations the store has had, in order.</summary>
    private List<string> Applied()
    {
        var reader = new SqliteReader(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
        return reader.Rows("SELECT Name FROM sqlite_master WHERE Name = '__EFMigrationsHistory'", row => row.GetString(0)).Count == 0
            ? []
            : reader.Rows("SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", row => row.GetString(0));
    }

    [LoggerMessage(LogLevel.Error, "The people's store {Path} cannot be used because {Reason}; a new one is made and the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);
}
