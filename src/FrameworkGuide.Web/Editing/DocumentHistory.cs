using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>What was published of the documents: by whom, when and why.</summary>
internal sealed class DocumentHistory(PeopleStore people)
{
    /// <summary>Changes of one document that are shown.</summary>
    private const int Most = 200;

    /// <summary>Changes of others since a draft was begun that are told.</summary>
    private const int MostOfOthers = 5;

    /// <summary>The changes of one document, the newest first.</summary>
    public IReadOnlyList<RevisionNote> Of(string path) => people.Notes(Most, path, before: null);

    /// <summary>A page of the changes of all documents, the newest first.</summary>
    /// <param name="before">Older than the one of this number; null for the newest.</param>
    /// <returns>Older is the number that the next page is before; null where there is none.</returns>
    public (IReadOnlyList<RevisionNote> Shown, long? Older) Page(long? before, int size)
    {
        var found = people.Notes(size + 1, documentPath: null, before);
        return found.Count > size ? ([.. found.Take(size)], found[size - 1].Id) : (found, null);
    }

    /// <summary>One change, with the text it replaced; null where there is none of that number.</summary>
    public RevisionChange? Find(long id) => people.FindChange(id);

    /// <summary>What others published since a draft was begun.</summary>
    public OthersChanges Since(OpenDocument document)
    {
        if (!document.IsBehind)
            return OthersChanges.None;
        var notes = people.NotesSince(document.Path, PublishedTexts.HashOf(document.Original), MostOfOthers);
        var newest = people.FindLatest(document.Path)?.Hash;
        return new OthersChanges(notes, newest != PublishedTexts.HashOf(document.Published));
    }

    /// <summary>Who published the text that a file has; null where the log does not have it yet.</summary>
    public RevisionNote? PublicationOf(string path, string text) =>
        people.FindLatest(path)?.Hash == PublishedTexts.HashOf(text)
        && people.NotesSince(path, hash: null, most: 1) is [var newest]
            ? newest
            : null;
}
