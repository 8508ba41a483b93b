using FrameworkGuide.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.People;

/// <summary>What people made, in its SQLite file. Whoever needs it first has it looked at, made or migrated.</summary>
/// <param name="path">The database file.</param>
/// <param name="keys">The folder of keys, which are made after the store: keys without a store say that it was lost. Null where there are none.</param>
public sealed partial class PeopleStore(string path, ILogger<PeopleStore> logger, string? keys = null)
{
    /// <summary>What failed just now fails at once for as long, so that readers do not wait for a store that others have locked.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _reading = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 2);
    private readonly string _logging = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 3);
    private readonly LostStores _lost = new(path, keys);
    private readonly Lock _opening = new();

    private DbContextOptions<PeopleContext>? _options;
    private OpenedFile? _opened;
    private bool _isDoubtful;
    private Failure? _failure;

    /// <summary>Whether there is a store.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>How far the log goes; null where the store cannot be used for now.</summary>
    public LogPosition? FindPosition()
    {
        try
        {
            Open();
            return _opened?.Position;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }

    /// <summary>Starts adding to the log: one transaction, visible to others only once it is committed.</summary>
    public RevisionLog BeginLog()
    {
        Open();
        return Noted(() => new RevisionLog(_logging, committed: NotePosition));
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
        FaultPoints.Pass("announced");
    }

    /// <summary>Writes a consistent copy of the store as it is into a new file; the store itself is neither made nor migrated.</summary>
    /// <exception cref="SqliteException">There is no store, it is damaged, or others kept it locked.</exception>
    public void CopyTo(string file)
    {
        PrivateFiles.CreateEmpty(file);
        StoreCopy.Write(path, file);
    }

    /// <summary>
    /// What is wrong with the store, one sentence each; empty where nothing is. It is looked at as others would find it now, so that
    /// what nobody has met yet is told too.
    /// </summary>
    public IReadOnlyList<string> Troubles()
    {
        var troubles = new List<string>();
        try
        {
            Open();
            Noted(() => new SqliteReader(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false, timeout: 1))
                .Rows("SELECT 1 FROM __EFMigrationsHistory LIMIT 1", row => row.GetInt32(0)));
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            troubles.Add($"{Path.GetFileName(path)} cannot be used: {StoreFailure.Describe(e)}; readers are served without the latest changes, and editing waits");
        }

        troubles.AddRange(_lost.Notes().Select(n => n.Sentence));
        return troubles;
    }

    /// <summary>A context on the store as it has to be.</summary>
    internal PeopleContext OpenContext()
    {
        Open();
        return new PeopleContext(_options ??= PeopleFile.Options(path, failed: Note));
    }

    /// <summary>Remembers what a failure says of the store, and lets it through.</summary>
    public void Note(Exception exception)
    {
        lock (_opening)
        {
            _isDoubtful |= !StoreFailure.IsTemporary(exception);
            (_opened, _failure) = (null, new Failure(exception, Environment.TickCount64));
        }
    }

    private T Noted<T>(Func<T> use)
    {
        try
        {
            return use();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            Note(e);
            throw;
        }
    }

    private void NotePosition(SqliteConnection connection)
    {
        lock (_opening)
            _opened = _opened is null ? null : _opened with { Position = PeopleFile.Position(connection) };
    }

    [LoggerMessage(LogLevel.Error, "The people's store {Path} cannot be used because {Reason}; a new one is made and the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);

    [LoggerMessage(LogLevel.Error, "The people's store {Path} is lost: {Reason}; a new one is made, without the accounts, drafts and history it had")]
    private partial void LogLost(string path, string reason);

    [LoggerMessage(LogLevel.Warning, "It cannot be noted that the people's store {Path} exists: {Reason}")]
    private partial void LogUnconfirmed(string path, string reason);

    [LoggerMessage(LogLevel.Information, "The people's store {Path} that was lost is back")]
    private partial void LogBack(string path);

    private sealed record OpenedFile(FileMark? Mark, LogPosition Position);

    private sealed record FileMark(DateTime CreatedUtc, DateTime ModifiedUtc, long Length);

    private sealed record Failure(Exception Exception, long AtTick);
}
