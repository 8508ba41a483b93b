using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>How a folder differs, by sizes and times, from what was imported last.</summary>
internal sealed record FileChanges(IReadOnlyList<ContentFile> Changed, IReadOnlyList<string> Removed, bool MostVanished)
{
    /// <summary>The stored time of a file that must be imported again, whatever stands in it.</summary>
    public const long Unsettled = 0;

    /// <summary>
    /// The stored time of a file whose time proves nothing: it was written so recently that it could have changed
    /// since, or could not be read. What stands in it has to be compared with what was imported.
    /// </summary>
    public const long Unproven = -1;

    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    public bool Any => Changed.Count > 0 || Removed.Count > 0;

    public static FileChanges Between(IReadOnlyDictionary<string, StoredFile> stored, FolderScan scan)
    {
        var changed = scan.Files.Where(f => !IsSame(stored.GetValueOrDefault(f.Path), f)).ToList();
        var present = scan.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var removed = stored.Keys
            .Where(p => !present.Contains(p) && !scan.MayStillHave(p)).Order(StringComparer.Ordinal).ToList();
        var mostVanished = scan.IsSettled
            ? scan.Files.Count == 0 && stored.Count > 0
            : removed.Count * 2 > stored.Count;
        return new FileChanges(changed, removed, mostVanished);
    }

    /// <summary>Whether a file is, by what is known without reading it, what was imported.</summary>
    public static bool IsSame(StoredFile? stored, ContentFile file) => file.Hash is { } hash
        ? stored?.Hash == hash
        : stored is not null
        && stored.Size == file.Size
        && (stored.ModifiedTicks == Unproven || stored.ModifiedTicks == file.ModifiedUtc.Ticks);

    /// <summary>Those of one file, which may vanish: somebody took it away.</summary>
    public FileChanges Of(string path) => new(
        [.. Changed.Where(f => f.Path == path)], [.. Removed.Where(p => p == path)], MostVanished: false);

    /// <summary>
    /// The time to store for a file that was read at a moment. A time far in the future is as good as one long past.
    /// </summary>
    public static long TimeToStore(ContentFile file, DateTime readUtc) =>
        (readUtc - file.ModifiedUtc).Duration() < Settled ? Unproven : file.ModifiedUtc.Ticks;
}
