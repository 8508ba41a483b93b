using System.Security.Cryptography;
using FrameworkGuide.Core;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.People;

/// <summary>
/// A copy of the store as it was, beside it, before its tables change: the way back to the version before. Without the
/// copy nothing is changed.
/// </summary>
internal sealed partial class PeopleFile
{
    /// <returns>
    /// What makes the store unusable for good, found when every page was copied; null where it is whole.
    /// </returns>
    /// <exception cref="RefusedStoreException">The copy cannot be written.</exception>
    private string? TryBackUp()
    {
        var pending = Pending();
        try
        {
            LogBackedUp(path, string.Join(", ", pending), BackUp($"{path}.before-{pending[0]}"));
            return null;
        }
        catch (SqliteException e) when (SqliteFile.IsDamage(e))
        {
            return Inspect(thorough: true).Reason ?? throw Refused(pending[0], e);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            throw Refused(pending[0], e);
        }
    }

    private RefusedStoreException Refused(string migration, Exception cause) => new(
        $"its tables have to change ({migration}), and the backup before that cannot be written: "
        + StoreFailure.Describe(cause, Path.GetDirectoryName(path)!),
        cause);

    /// <summary>Which changes of the tables the store lacks.</summary>
    private List<string> Pending()
    {
        using var connection = Open();
        return [.. Known.Except(Column(connection, "SELECT MigrationId FROM __EFMigrationsHistory"))];
    }

    /// <summary>
    /// Writes beside the name and renames at the end: what has the name is whole. Where a change of the tables fails
    /// again and again, the same copy is not kept twice.
    /// </summary>
    /// <returns>The copy's name.</returns>
    private string BackUp(string name)
    {
        var part = path + ".backup.part";
        DeleteCopy(part);
        try
        {
            CopyTo(part);
            FaultPoints.Pass("store backed up");
            var taken = Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? name : $"{name}-{i}");
            var last = taken.TakeWhile(SqliteFile.Exists).LastOrDefault();
            if (last is not null && File.Exists(last) && HashOf(last).SequenceEqual(HashOf(part)))
                return last;
            var free = taken.First(n => !SqliteFile.Exists(n));
            File.Move(part, free, overwrite: false);
            return free;
        }
        finally
        {
            DeleteCopy(part);
        }
    }

    private static void DeleteCopy(string file)
    {
        File.Delete(file);
        File.Delete(file + "-journal");
    }

    private static byte[] HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return SHA256.HashData(stream);
    }

    [LoggerMessage(
        LogLevel.Information,
        "The tables of the people's store {Path} are upgraded to this version ({Migrations}); a copy from before is "
            + "kept as {Backup}")]
    private partial void LogBackedUp(string path, string migrations, string backup);
}
