using System.Text;
using System.Text.Unicode;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Exchange;

/// <summary>The three sides of a push: the folder, the shared log, and what the folder began from.</summary>
internal sealed class PushSides
{
    private readonly PeopleStore _people;

    public PushSides(ContentFolder folder, PeopleStore people)
    {
        _people = people;
        Listing = SharedListing.Of(people.NewestOfEach());
        Origin = new FolderOrigin(folder, people, people.FindPositionNow());
        Files = new FolderFiles(folder);
    }

    /// <summary>What is published.</summary>
    public SharedListing Listing { get; }

    public FolderOrigin Origin { get; }

    public FolderFiles Files { get; }

    /// <summary>All that one of the sides has, in ordinal order.</summary>
    public IEnumerable<string> Paths =>
        Files.Hashes.Keys.Union(Listing.Paths).Union(Origin.Paths).Order(StringComparer.Ordinal);

    public string? MyHash(string path) => Files.Hashes.GetValueOrDefault(path);

    public string? TheirHash(string path) => Listing.Find(path)?.Hash;

    public byte[] TheirBytes(string path) =>
        Encoding.UTF8.GetBytes(_people.ReadTexts([Listing.Find(path)!.Id]).Single().Text);

    /// <summary>
    /// What the folder began from, what it says, and what is published; null where the folder's file is not UTF-8.
    /// </summary>
    public (string Original, string Mine, string Theirs)? TextsOrNull(string path, byte[] mine) =>
        Utf8.IsValid(mine)
            ? (Origin.TextOf(path), Encoding.UTF8.GetString(mine), Encoding.UTF8.GetString(TheirBytes(path)))
            : null;

    /// <summary>
    /// Files that are noted otherwise, or not at all, and that the next push cannot tell from where the folder was
    /// pulled.
    /// </summary>
    /// <param name="mineOf">What a file of the folder says, where that is not published as it is.</param>
    public IEnumerable<PushedFile> ToNote(Func<string, string?> mineOf) =>
        from file in Files.Hashes
        where Origin.Pushed.GetValueOrDefault(file.Key)?.Hash != file.Value || Origin.HashOf(file.Key) != file.Value
        select new PushedFile(file.Key, file.Value, mineOf(file.Key), Listing.Newest?.Id ?? 0);

    public IEnumerable<string> ToForget() => Origin.Pushed.Keys.Where(p => !Files.Hashes.ContainsKey(p));
}
