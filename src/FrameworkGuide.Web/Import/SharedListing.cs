using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>What the newest revisions of a shared log publish, at one of its points.</summary>
internal sealed class SharedListing
{
    private readonly Dictionary<string, LoggedText> _newest;

    private SharedListing(Dictionary<string, LoggedText> newest)
    {
        _newest = newest;
        Newest = newest.Count == 0 ? null : newest.Values.MaxBy(r => r.Id);
        var present = newest.Values.Where(r => r.Hash is not null).ToList();
        Pictures = present.Where(r => ContentFolder.IsPicturePath(r.Path))
            .ToDictionary(r => r.Path, StringComparer.Ordinal);
        Scan = new FolderScan(
            [.. present.Select(FileOf).OfType<ContentFile>().OrderBy(f => f.Path, StringComparer.Ordinal)],
            Pictures.Keys.Select(ContentFolder.AssetOf).ToHashSet(StringComparer.Ordinal),
            [])
        {
            IsSettled = true,
        };
    }

    public static SharedListing Empty { get; } = new([]);

    /// <summary>The newest revision of all; null where there is none.</summary>
    public LoggedText? Newest { get; }

    public FolderScan Scan { get; }

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, LoggedText> Pictures { get; }

    public bool HasPicturesOf(SharedListing other) => Pictures.Count == other.Pictures.Count
        && Pictures.Values.All(p => p == other.Pictures.GetValueOrDefault(p.Path));

    /// <summary>Of all that is published.</summary>
    public IEnumerable<string> Paths => _newest.Values.Where(r => r.Hash is not null).Select(r => r.Path);

    /// <param name="newest">The newest revision of each document and picture.</param>
    public static SharedListing Of(IEnumerable<LoggedText> newest) =>
        new(newest.ToDictionary(r => r.Path, StringComparer.Ordinal));

    /// <summary>What is published after further revisions, the oldest first.</summary>
    public SharedListing With(IEnumerable<LoggedText> further)
    {
        var newest = new Dictionary<string, LoggedText>(_newest, StringComparer.Ordinal);
        foreach (var revision in further)
            newest[revision.Path] = revision;
        return new SharedListing(newest);
    }

    /// <summary>The revision of a document that is published; null where none is.</summary>
    public LoggedText? Find(string path) => _newest.GetValueOrDefault(path) is { Hash: not null } found ? found : null;

    private static ContentFile? FileOf(LoggedText revision) => ContentFolder.FileAt(revision.Path) is { } file
        ? file with { ModifiedUtc = revision.PublishedUtc, Hash = revision.Hash }
        : null;
}
