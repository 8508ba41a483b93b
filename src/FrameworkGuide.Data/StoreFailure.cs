using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data;

/// <summary>
/// Tells failures of a store or its disk from mistakes of the program, and says in plain words what is wrong.
/// </summary>
public static class StoreFailure
{
    private const string Unexpected = "it does not contain what this program wrote";
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether a store, or the disk below it, failed.</summary>
    public static bool Is(Exception exception) => Cause(exception) is not null;

    /// <summary>
    /// Whether the failure passes when its cause goes: a full disk, a lock, missing rights. Damage does not pass.
    /// </summary>
    public static bool IsTemporary(Exception exception) => Cause(exception) switch
    {
        SqliteException e => SqliteFile.WordsFor(e) is not null && !SqliteFile.IsDamage(e),
        DbException e => ServerFailure.WordsFor(e) is not null,
        null => false,
        _ => true,
    };

    /// <summary>
    /// Whether a failure says something of the store or its disk; a rule of the tables that was broken does not.
    /// </summary>
    public static bool IsOfTheStore(Exception exception) => Cause(exception) switch
    {
        SqliteException e => SqliteFile.WordsFor(e) is not null,
        DbException e => ServerFailure.WordsFor(e) is not null,
        var cause => cause is not null,
    };

    /// <summary>
    /// What is wrong, to be read after the name of what failed and a colon. It names files by their paths below the
    /// roots alone.
    /// </summary>
    /// <param name="roots">Folders of the server, whose paths are nobody's business.</param>
    public static string Describe(Exception exception, params IReadOnlyList<string> roots) => Cause(exception) switch
    {
        SqliteException e => SqliteFile.WordsFor(e) ?? Unexpected,
        DbException e => ServerFailure.WordsFor(e) ?? Unexpected,
        RefusedStoreException e => e.Message,
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => "the disk is full",
        UnauthorizedAccessException e =>
            Named(e.Message, roots) is { } path ? $"{path} may not be read or written" : "access is denied",
        FileNotFoundException or DirectoryNotFoundException =>
            Named(Cause(exception)!.Message, roots) is { } path ? $"{path} is missing" : "a file or folder is missing",
        IOException e =>
            Named(e.Message, roots) is { } path
                ? $"{path} cannot be read or written"
                : "the disk cannot be read or written",
        _ => "something unexpected failed; the program's log says what",
    };

    private static Exception? Cause(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
            if (e is DbException or RefusedStoreException or IOException or UnauthorizedAccessException)
                return e;
        return null;
    }

    /// <summary>The file that a message of the system names in quotes, as its path below one of the roots.</summary>
    private static string? Named(string message, IReadOnlyList<string> roots)
    {
        var quoted = message.Split('\'');
        if (quoted.Length < 3)
            return null;
        var root = roots.FirstOrDefault(
            r => quoted[1].StartsWith(r + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        return root is null ? null : Path.GetRelativePath(root, quoted[1]).Replace('\\', '/');
    }
}
