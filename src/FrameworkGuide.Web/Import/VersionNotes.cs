using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Notes which point of the log is which version of the content, so that the version can be made again from the log.
/// Where that fails, nothing waits for it: it is tried again at the next look.
/// </summary>
internal sealed class VersionNotes(PeopleStore people, IContentSource source)
{
    private string? _noted;

    /// <param name="stored">The version that is known to be noted; null or empty for none.</param>
    public void Load(string? stored) => _noted = stored;

    /// <summary>Notes a version where the newest texts of the log are all of it and nothing else.</summary>
    /// <returns>Whether the log knows it.</returns>
    public bool Note(CatalogSnapshot snapshot)
    {
        var version = snapshot.ContentVersion;
        if (version == _noted)
            return true;
        try
        {
            if (snapshot.Entries.Count == 0 || people.LastVersion()?.Version != version && !TryAdd(version))
                return false;
            _noted = version;
            return true;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            people.Note(e);
            return false;
        }
    }

    private bool TryAdd(string version)
    {
        var last = source.Newest is { } listed ? (listed.Id, listed.PublishedUtc) : people.LastRevision();
        if (last is not var (revision, publishedUtc))
            return false;
        var texts = people.TextsAt(revision).Select(t => (t.Path, t.Hash!));
        if (ContentVersion.Of(texts) != version)
            return false;
        people.NoteVersion(version, revision, publishedUtc);
        return true;
    }
}
