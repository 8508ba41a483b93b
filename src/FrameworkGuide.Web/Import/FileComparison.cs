using System.Diagnostics;
using System.Security.Cryptography;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Finds files that changed although their size and time say that they did not: a copy that keeps times, a checkout
/// that sets them, a link that is switched. Files in doubt are compared at once; besides, all of them in turn, a few at
/// each look.
/// </summary>
internal sealed class FileComparison(IContentFiles files, TimeProvider time)
{
    private IReadOnlyList<ContentFile> _turn = [];
    private int _next;

    /// <summary>
    /// Compares the files that are the same by size and time and whose time proves nothing, or that are in doubt.
    /// </summary>
    /// <returns>Those to store otherwise.</returns>
    public IReadOnlyList<StoredFile> Compare(
        FolderScan scan, IReadOnlyDictionary<string, StoredFile> stored, Func<string, bool> isInDoubt)
    {
        _turn = [.. scan.Files.Where(f => f.Hash is null)];
        var doubted = _turn
            .Where(f => stored.TryGetValue(f.Path, out var known)
                && FileChanges.IsSame(known, f)
                && (known.ModifiedTicks == FileChanges.Unproven || isInDoubt(f.Path)))
            .ToList();
        return doubted.Count > 64
            ? [.. doubted.AsParallel().Select(f => Compare(f, stored[f.Path])).OfType<StoredFile>()]
            : [.. doubted.Select(f => Compare(f, stored[f.Path])).OfType<StoredFile>()];
    }

    /// <summary>Compares the next files in turn, at least one and as many as there is time for.</summary>
    /// <returns>Those to store otherwise.</returns>
    public IReadOnlyList<StoredFile> CompareNext(IReadOnlyDictionary<string, StoredFile> stored, TimeSpan atMost)
    {
        var found = new List<StoredFile>();
        var clock = Stopwatch.StartNew();
        for (var compared = 0; compared < _turn.Count && (compared == 0 || clock.Elapsed < atMost); compared++)
        {
            var file = _turn[_next++ % _turn.Count];
            if (stored.TryGetValue(file.Path, out var known)
                && FileChanges.IsSame(known, file)
                && Compare(file, known) is { } other)
                found.Add(other);
        }

        _next %= Math.Max(1, _turn.Count);
        return found;
    }

    /// <summary>Whether more may follow in a file: it was written a moment ago and ends within a line.</summary>
    public bool IsBeingWritten(ContentFile file)
    {
        if (FileChanges.TimeToStore(file, time.GetUtcNow().UtcDateTime) != FileChanges.Unproven)
            return false;
        try
        {
            return files.Read(file.Path) is [.., not ((byte)'\n' or (byte)'\r')];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Null where a file is known rightly.</summary>
    private StoredFile? Compare(ContentFile file, StoredFile known)
    {
        var hash = HashOf(file.Path);
        var ticks = hash != known.Hash ? FileChanges.Unsettled
            : hash.Length == 0 ? FileChanges.Unproven
            : FileChanges.TimeToStore(file, time.GetUtcNow().UtcDateTime);
        return ticks == known.ModifiedTicks ? null : known with { ModifiedTicks = ticks };
    }

    /// <summary>As the import stores it; empty where the file cannot be read.</summary>
    private string HashOf(string path)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(files.Read(path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
