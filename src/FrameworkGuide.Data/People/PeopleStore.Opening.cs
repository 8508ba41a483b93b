using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Opening: what stands at the store's place is looked at, and what can never be used is put aside, with a note, before an empty store
/// takes its place. What only fails just now, a lock, a full disk, missing rights, is thrown and changes nothing.
/// </summary>
public sealed partial class PeopleStore
{
    private void Open()
    {
        lock (_opening)
        {
            if (_opened is { } opened && opened.Mark == MarkOf(path))
                return;
            if (_failure is { } failure && Environment.TickCount64 - failure.AtTick < Pause.TotalMilliseconds && !_isDoubtful)
                throw new StoreWaitsException(failure.Exception);
            try
            {
                var wasOpen = _opened is not null;
                if (wasOpen)
                    ClearPools(); // Somebody wrote, or another file has its name now: pooled connections would write into the old one.
                _opened = MakeReady(wasOpen);
                (_failure, _isDoubtful) = (null, false);
            }
            catch (Exception e) when (StoreFailure.Is(e))
            {
                (_opened, _failure) = (null, new Failure(e, Environment.TickCount64));
                throw;
            }
        }
    }

    private OpenedFile MakeReady(bool wasOpen)
    {
        var file = new PeopleFile(path);
        var state = file.Inspect(_isDoubtful);
        if (state is not { Position.Store: not 0, IsMigrated: true })
            state = Replace(file, wasOpen);
        Confirm(state.Position!.Store);
        return new OpenedFile(MarkOf(path), state.Position);
    }

    /// <summary>A full disk, or one that may only be read, keeps nobody from reading the store: the next opening confirms it.</summary>
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
    private PeopleFileState Replace(PeopleFile file, bool wasOpen)
    {
        PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
        using var alone = WaitForLock(path + ".lock");
        var state = file.Inspect(_isDoubtful);
        if (state.Reason is not null || state.Position is null && (wasOpen || _lost.WasMade))
            PutAside(state.Reason);
        if (SqliteFile.Exists(path))
            file.Migrate();
        else
            file.Make();
        return file.Inspect(thorough: false);
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

    private void ClearPools()
    {
        foreach (var connectionString in (string[])[_reading, _logging, SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite)])
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
        }
    }

    /// <summary>
    /// What tells a file from another that takes its name; writing changes it too. It must not be opened for that: closing it would
    /// drop the locks that SQLite holds for this program.
    /// </summary>
    private static FileMark? MarkOf(string path) => new FileInfo(path) is { Exists: true } file ? new FileMark(file.CreationTimeUtc, file.LastWriteTimeUtc, file.Length) : null;

    private static FileStream WaitForLock(string file)
    {
        const int mostAttempts = 1500; // half a minute; a migration takes a fraction of a second
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return PrivateFiles.Open(file, FileMode.OpenOrCreate);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException) && attempt < mostAttempts)
            {
                Thread.Sleep(20);
            }
        }
    }
}
