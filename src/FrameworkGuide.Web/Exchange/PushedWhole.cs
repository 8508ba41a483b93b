using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Web.Exchange;

/// <summary>What is published once a push is done, to be checked before.</summary>
internal sealed class PushedWhole : IContentFiles
{
    private readonly PushSides _sides;
    private readonly Dictionary<string, PushedChange> _changes;

    public PushedWhole(PushSides sides, IEnumerable<PushedChange> changes)
    {
        _sides = sides;
        _changes = changes.ToDictionary(c => c.Path, StringComparer.Ordinal);
    }

    public FolderScan Scan()
    {
        var paths = _sides.Paths.Where(Has).ToList();
        return new FolderScan(
            [.. paths.Select(ContentFolder.FileAt).OfType<ContentFile>()],
            paths.Where(ContentFolder.IsPicturePath).Select(ContentFolder.AssetOf).ToHashSet(StringComparer.Ordinal),
            _sides.Files.Scan.Problems);
    }

    public byte[] Read(string path) =>
        _changes.GetValueOrDefault(path)?.Bytes
        ?? (_sides.MyHash(path) == _sides.TheirHash(path) ? _sides.Files.Read(path) : null)
        ?? _sides.TheirBytes(path);

    private bool Has(string path) => _changes.TryGetValue(path, out var change)
        ? change.Bytes is not null
        : _sides.TheirHash(path) is not null;
}
