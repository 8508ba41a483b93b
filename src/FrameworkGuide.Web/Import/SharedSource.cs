using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Data.People.Postgres;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Several instances: the newest revision of each path in the shared log is what is published. It is listed at one
/// point of the log, and each text is read as it was at that point: nobody sees the half of what was published at once.
/// </summary>
/// <param name="pictures">
/// A folder of this instance for the pictures: readers get them while the database is away.
/// </param>
internal sealed class SharedSource(PeopleStore people, DatabaseAddress database, ContentFolder pictures)
    : IContentSource, IContentFiles
{
    private readonly SharedPictures _pictures = new(people, pictures);
    private volatile SharedListing _listing = SharedListing.Empty;

    public string Name => "the shared log";

    public IContentFiles Files => this;

    public ContentFolder Folder => pictures;

    public bool IsLog => true;

    public LoggedText? Newest => _listing.Newest;

    public bool IsWritable => true;

    /// <summary>Lists what is published now, for the importer alone: all others read at the point it listed.</summary>
    /// <exception cref="Exception">The database cannot be read; <see cref="StoreFailure"/> tells.</exception>
    public FolderScan Scan()
    {
        var before = _listing;
        var newest = people.Newest();
        if (newest == before.Newest)
            return before.Scan;
        var listing = Further(before, newest) ?? SharedListing.Of(people.NewestOfEach());
        if (before.Newest is null || !listing.HasPicturesOf(before))
            _pictures.Bring(listing.Pictures.Values);
        _listing = listing;
        return listing.Scan;
    }

    public byte[] Read(string path) => _listing.Find(path) is not { } revision
        ? throw new FileNotFoundException("The log has no such document.", path)
        : people.ReadTexts([revision.Id]).Select(t => Encoding.UTF8.GetBytes(t.Text)).FirstOrDefault()
            ?? throw new RefusedStoreException($"it has no revision {revision.Id} any more; it is listed again");

    public byte[] ReadNow(string path) => people.FindLatest(path)?.Text is { } text
        ? Encoding.UTF8.GetBytes(text)
        : throw new FileNotFoundException("The log has no such document.", path);

    public IContentEvents Watch(Action<string> missing) => new SharedEvents(database);

    public void RemoveUnfinished() => pictures.RemoveUnfinished();

    /// <summary>Null where the log is not the one of before with more in it: a backup was put back.</summary>
    private SharedListing? Further(SharedListing before, LoggedText? newest)
    {
        if (before.Newest is not { } last || newest is null || newest.Id < last.Id)
            return null;
        var revisions = people.RevisionsFrom(last.Id);
        return revisions.Count > 0 && revisions[0] == last ? before.With(revisions.Skip(1)) : null;
    }
}
