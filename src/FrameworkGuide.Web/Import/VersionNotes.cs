using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Notes which point of the log is which version of the content, so that the version can be made again from the log.
/// Where that fails, nothing waits for it: it is tried again at the next look.
/// </summary>
internal sealed class VersionNotes(PeopleStore people)
{
    private string? _noted;

    /// <summary>Notes a version where the newest texts of the log are all of it and nothing else.</summary>
    public void Note(CatalogSnapshot snapshot)
    {
        var version = snapshot.ContentVersion;
        if (version == _noted || snapshot.Entries.Count == 0)
            return;
        try
        {
            if (people.LastVersion()?.Version != version && !TryAdd(version))
                return;
            _noted = version;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            people.Note(e);
        }
    }

    private bool TryAdd(string version)
    {
        if (people.LastRevision() is not var (revision, publishedUtc))
            return false;
        var texts = people.TextsAt(revision).Select(t => (t.Path, t.Hash!));
        if (ContentVersion.Of(texts) != version)
            return false;
        people.NoteVersion(version, revision, publishedUtc);
        return true;
    }
}
