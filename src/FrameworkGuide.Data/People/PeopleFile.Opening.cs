using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Opening: what stands at the store's place is looked at, and what can never be used is put aside, with a note, before
/// an empty store takes its place. What only fails just now, a lock, a full disk, missing rights, is thrown and changes
/// nothing.
/// </summary>
internal sealed partial class PeopleFile
{
    private FileMark? _opened;

    /// <summary>Whether nobody wrote since the file was made ready, and it is still the same file.</summary>
    /// <summary>Its place is looked at whenever it is used.</summary>
    public void LookAgain()
    {
    }

    public bool IsAsOpened => _opened is { } opened && opened == MarkOf(path);

    /// <summary>Has the file looked at, made or migrated. Where it was open and is gone, it was lost.</summary>
    public LogPosition MakeReady(bool isDoubtful, bool wasOpen)
    {
        if (wasOpen)
            // Somebody wrote, or another file has its name now: pooled connections would write into the old one.
            ClearPools();
        var state = Inspect(isDoubtful);
        if (state is not { Position.Store: not 0, IsMigrated: true })
            state = Replace(isDoubtful, wasOpen);
        Confirm(state.Position!.Store);
        _opened = MarkOf(path);
        return state.Position;
    }

    /// <summary>
    /// A full disk, or one that may only be read, keeps nobody from reading the store: the next opening confirms it.
    /// </summary>
    private void Confirm(int store)
    {
        try
        {
            if (_lost.Confirm(store))
                LogBack(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnconfirmed(path, StoreFailure.Describe(e));
        }
    }

    /// <summary>One program at a time: the system's lock on a file ends with the program that holds it.</summary>
    private PeopleFileState Replace(bool isDoubtful, bool wasOpen)
    {
        PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
        using var alone = WaitForLock(path + ".lock");
        var state = Inspect(isDoubtful);
        if (state.Reason is not null || state.Position is null && (wasOpen || _lost.WasMade))
            PutAside(state.Reason);
        if (state.IsOlder && TryBackUp() is { } damage)
            PutAside(damage);
        if (SqliteFile.Exists(path))
            Migrate(path);
        else
            Make();
        return Inspect(thorough: false);
    }

    /// <param name="reason">Why the file can never be used; null where it is missing or has nothing in it.</param>
    private void PutAside(string? reason)
    {
        var hadFile = SqliteFile.Exists(path);
        var aside = SqliteFile.PutAside(path, keepOlder: true);
        var why = reason ?? (hadFile ? "it is empty" : "its file is missing");
        _lost.Write(aside, why);
        if (SqliteFile.Exists(aside) || SqliteFile.Exists(aside + "-wal"))
            LogPutAside(path, why, aside);
        else
            LogLost(path, why);
    }

    /// <summary>
    /// What tells a file from another that takes its name; writing changes it too. It must not be opened for that:
    /// closing it would drop the locks that SQLite holds for this program.
    /// </summary>
    private static FileMark? MarkOf(string path) =>
        new FileInfo(path) is { Exists: true } file
            ? new FileMark(file.CreationTimeUtc, file.LastWriteTimeUtc, file.Length)
            : null;

    private static FileStream WaitForLock(string file)
    {
        const int mostAttempts = 1500; // half a minute; a migration takes a fraction of a second
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return PrivateFiles.Open(file, FileMode.OpenOrCreate);
            }
            catch (IOException e)
                when (e is not (DirectoryNotFoundException or FileNotFoundException) && attempt < mostAttempts)
            {
                Thread.Sleep(20);
            }
        }
    }

    [LoggerMessage(
        LogLevel.Error,
        "The people's store {Path} cannot be used because {Reason}; "
        + "a new one is created and the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);

    [LoggerMessage(
        LogLevel.Error,
        "The people's store {Path} is lost: {Reason}; "
        + "a new one is created, without the accounts, drafts and history it had")]
    private partial void LogLost(string path, string reason);

    [LoggerMessage(LogLevel.Warning, "It cannot be noted that the people's store {Path} exists: {Reason}")]
    private partial void LogUnconfirmed(string path, string reason);

    [LoggerMessage(LogLevel.Information, "The people's store {Path} that was lost is back")]
    private partial void LogBack(string path);

    private sealed record FileMark(DateTime CreatedUtc, DateTime ModifiedUtc, long Length);
}
