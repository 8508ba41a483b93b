using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data;

/// <summary>Tells failures of a store or its disk from mistakes of the program, and says in plain words what is wrong.</summary>
public static class StoreFailure
{
    /// <summary>SQLITE_IOERR_SHMSIZE: the -shm beside a database cannot grow.</summary>
    private const int NoSpaceForIndex = 4874;

    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether a store, or the disk below it, failed.</summary>
    public static bool Is(Exception exception) => Cause(exception) is not null;

    /// <summary>Whether the failure passes when its cause goes: a full disk, a lock, missing rights. Damage does not pass.</summary>
    public static bool IsTemporary(Exception exception) => Cause(exception) switch
    {
        SqliteException e => Words(e) is not null && !SqliteFile.IsDamage(e),
        null => false,
        _ => true,
    };

    /// <summary>What is wrong, to be read after the name of what failed and a colon. It names files by their paths below the roots alone.</summary>
    /// <param name="roots">Folders of the server, whose paths are nobody's business.</param>
    public static string Describe(Exception exception, params IReadOnlyList<string> roots) => Cause(exception) switch
    {
        SqliteException e => Words(e) ?? "it does not hold what this program wrote",
        NewerStoreException e => e.Message,
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => "the disk is full",
        UnauthorizedAccessException e => Named(e.Message, roots) is { } path ? $"{path} may not be read or written" : "access is denied",
        FileNotFoundException or DirectoryNotFoundException => Named(Cause(exception)!.Message, roots) is { } path ? $"{path} is missing" : "a file or folder is missing",
        IOException e => Named(e.Message, roots) is { } path ? $"{path} cannot be read or written" : "the disk cannot be read or written",
        _ => "something unexpected failed; the program's log says what",
    };

    private static Exception? Cause(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
            if (e is SqliteException or NewerStoreException or IOException or UnauthorizedAccessException)
                return e;
        return null;
    }

    /// <summary>Null for codes that say nothing about the disk. <see href="https://sqlite.org/rescode.html"/></summary>
    private static string? Words(SqliteException exception) => exception.SqliteErrorCode switch
    {
        3 or 23 => "it may not be opened", // SQLITE_PERM, SQLITE_AUTH
        5 or 6 or 15 => "another program has locked it", // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL
        8 => "it may only be read", // SQLITE_READONLY
        10 when exception.SqliteExtendedErrorCode == NoSpaceForIndex => "the disk is full",
        10 => "the disk fails", // SQLITE_IOERR
        11 or 26 => "it is damaged", // SQLITE_CORRUPT, SQLITE_NOTADB
        13 => "the disk is full", // SQLITE_FULL
        14 => "it cannot be opened", // SQLITE_CANTOPEN
        _ => null,
    };

    /// <summary>The file that a message of the system names in quotes, as its path below one of the roots.</summary>
    private static string? Named(string message, IReadOnlyList<string> roots)
    {
        var quoted = message.Split('\'');
        if (quoted.Length < 3)
            return null;
        var root = roots.FirstOrDefault(r => quoted[1].StartsWith(r + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return root is null ? null : Path.GetRelativePath(root, quoted[1]).Replace('\\', '/');
    }
}
