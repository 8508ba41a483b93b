using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.People;

/// <summary>What people made, in its SQLite file. It is opened when it is first needed: an unchanged start does without it.</summary>
/// <param name="path">The database file; its folder exists.</param>
public sealed partial class PeopleStore(string path, ILogger<PeopleStore> logger)
{
    private readonly DbContextOptions<PeopleContext> _options =
        new DbContextOptionsBuilder<PeopleContext>()
            .UseSqlite(SqliteFile.ConnectionString(path))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    private readonly Lock _opening = new();
    private bool _isOpen;

    /// <summary>Whether the store has been made; false means that its log is lost or was never begun.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>Starts adding to the log: one transaction, visible to others only once it is committed.</summary>
    public RevisionLog BeginLog()
    {
        Open();
        return new RevisionLog(SqliteFile.ConnectionString(path));
    }

    /// <summary>The newest logged text of a document, or null where it has none or was removed.</summary>
    public Revision? FindLatest(string documentPath)
    {
        Open();
        using var context = new PeopleContext(_options);
        var row = context.Revisions.Where(r => r.Path == documentPath).OrderByDescending(r => r.Id).FirstOrDefault();
        return row?.Text is null ? null : ToRevision(row);
    }

    /// <summary>All revisions of a document, the newest first.</summary>
    public IReadOnlyList<Revision> History(string documentPath)
    {
        Open();
        using var context = new PeopleContext(_options);
        return [.. context.Revisions.Where(r => r.Path == documentPath).OrderByDescending(r => r.Id).AsEnumerable().Select(ToRevision)];
    }

    /// <summary>The newest changes, the newest first, each with the text it replaced; empty where there is no store.</summary>
    /// <param name="paths">Of these documents alone; null for all.</param>
    public IReadOnlyList<RevisionChange> LatestChanges(int most, IReadOnlyCollection<string>? paths)
    {
        if (!Exists)
            return [];
        Open();
        using var context = new PeopleContext(_options);
        var rows = context.Revisions.Where(r => paths == null || paths.Contains(r.Path)).OrderByDescending(r => r.Id).Take(most).ToList();
        return [.. rows.Select(row => new RevisionChange(
            row.Id,
            ToRevision(row),
            context.Revisions.Where(r => r.Path == row.Path && r.Id < row.Id).OrderByDescending(r => r.Id).AsEnumerable().Select(ToRevision).FirstOrDefault()))];
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
        using var context = new PeopleContext(_options);
        if (Exists && !context.Database.GetPendingMigrations().Any())
            return;
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
            using var context = new PeopleContext(_options);
            using var connection = new SqliteConnection(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
            connection.Open();
            if (Check(connection) is { } damage)
                return $"it is damaged ({damage})";
            var unknown = context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations()).ToList();
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

    private static Revision ToRevision(RevisionRow row) =>
        new(row.Path, row.Hash, row.Text, DateTime.SpecifyKind(row.PublishedUtc, DateTimeKind.Utc), row.Author);

    [LoggerMessage(LogLevel.Error, "The people's store {Path} cannot be used because {Reason}; a new one is made and the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);
}
