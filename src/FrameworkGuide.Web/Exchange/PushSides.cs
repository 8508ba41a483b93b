using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Exchange;

/// <summary>
/// The three sides of a push: the folder, the shared log, and what the folder began from, which is what was pushed last
/// or what it was pulled as, whichever is newer.
/// </summary>
internal sealed class PushSides
{
    private readonly ContentFolder _folder;
    private readonly PeopleStore _people;
    private readonly IReadOnlyDictionary<string, PushedFile> _pushed;
    private readonly IReadOnlyDictionary<string, LoggedText> _pulled;
    private readonly long? _mark;
    private readonly Dictionary<string, string> _mine;

    public PushSides(ContentFolder folder, PeopleStore people)
    {
        (_folder, _people) = (folder, people);
        Listing = SharedListing.Of(people.NewestOfEach());
        _pushed = people.PushedFiles();
        _mark = people.FindPosition() is { } now ? FolderMark.Read(folder, now) : null;
        _pulled = _mark is { } mark
            ? people.NewestOfEach(mark).Where(r => r.Hash is not null).ToDictionary(r => r.Path, StringComparer.Ordinal)
            : new Dictionary<string, LoggedText>();
        Scan = folder.Scan();
        _mine = Scan.Files.Select(f => f.Path).Concat(Scan.Assets.Select(ContentFolder.PicturePath)).AsParallel()
            .ToDictionary(p => p, HashAt, StringComparer.Ordinal);
    }

    /// <summary>What is published.</summary>
    public SharedListing Listing { get; }

    public FolderScan Scan { get; }

    /// <summary>All that one of the sides has, in ordinal order.</summary>
    public IEnumerable<string> Paths =>
        _mine.Keys.Union(Listing.Paths).Union(_pushed.Keys).Union(_pulled.Keys).Order(StringComparer.Ordinal);

    public string? MyHash(string path) => _mine.GetValueOrDefault(path);

    public string? TheirHash(string path) => Listing.Find(path)?.Hash;

    public string? OriginalHash(string path) =>
        IsPulled(path) ? _pulled.GetValueOrDefault(path)?.Hash : _pushed.GetValueOrDefault(path)?.Hash;

    public byte[] MyBytes(string path)
    {
        using var stream = _folder.Open(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public byte[] TheirBytes(string path) =>
        Encoding.UTF8.GetBytes(_people.ReadTexts([Listing.Find(path)!.Id]).Single().Text);

    /// <summary>
    /// What the folder began from, what it says, and what is published; null where the folder's file is not UTF-8.
    /// </summary>
    public (string Original, string Mine, string Theirs)? TextsOrNull(string path)
    {
        var bytes = MyBytes(path);
        if (!Utf8.IsValid(bytes))
            return null;
        var original = IsPulled(path)
            ? _pulled.GetValueOrDefault(path) is { } pulled ? _people.ReadTexts([pulled.Id]).Single().Text : ""
            : _pushed.GetValueOrDefault(path)?.Text ?? "";
        return (original, Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(TheirBytes(path)));
    }

    /// <summary>Files of the folder that are noted otherwise, or not at all.</summary>
    public IEnumerable<PushedFile> ToNote() => _mine
        .Where(m => _pushed.GetValueOrDefault(m.Key)?.Hash != m.Value || IsPulled(m.Key))
        .Select(m => new PushedFile(
            m.Key,
            m.Value,
            ContentFolder.IsPicturePath(m.Key) ? null : Encoding.UTF8.GetString(MyBytes(m.Key)),
            Listing.Newest?.Id ?? 0));

    public IEnumerable<string> ToForget() => _pushed.Keys.Where(p => !_mine.ContainsKey(p));

    /// <summary>Whether the folder was pulled after what is noted of it was pushed.</summary>
    private bool IsPulled(string path) => _mark is { } mark
        && (_pushed.GetValueOrDefault(path) is not { } pushed || mark > pushed.Revision);

    private string HashAt(string path)
    {
        using var stream = _folder.Open(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
