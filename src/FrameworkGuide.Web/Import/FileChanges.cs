using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>How a folder differs, by sizes and times, from what was imported last.</summary>
internal sealed record FileChanges(IReadOnlyList<ContentFile> Changed, IReadOnlyList<string> Removed, bool MostVanished)
{
    /// <summary>The stored time of a file that must be read again, because it was written so recently that it could have changed since.</summary>
    public const long Unsettled = 0;

    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    public bool Any => Changed.Count > 0 || Removed.Count > 0;

    public static FileChanges Between(IReadOnlyDictionary<string, StoredFile> stored, FolderScan scan)
    {
        var changed = scan.Files
            .Where(f => !stored.TryGetValue(f.Path, out var old) || old.Size != f.Size || old.ModifiedTicks != f.ModifiedUtc.Ticks)
            .ToList();
        var present = scan.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var removed = stored.Keys.Where(p => !present.Contains(p)).Order(StringComparer.Ordinal).ToList();
        return new FileChanges(changed, removed, removed.Count * 2 > stored.Count);
    }

    /// <summary>Those of one file, which may vanish: somebody took it away.</summary>
    public FileChanges Of(string path) => new(
        [.. Changed.Where(f => f.Path == path)], [.. Removed.Where(p => p == path)], MostVanished: false);

    /// <summary>The time to store for a file that was read at a moment.</summary>
    public static long TimeToStore(ContentFile file, DateTime readUtc) =>
        readUtc - file.ModifiedUtc < Settled ? Unsettled : file.ModifiedUtc.Ticks;
}
