using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>What others published of a document since a text: who, when and why.</summary>
/// <param name="Notes">The newest first.</param>
/// <param name="IsOnDisk">Whether the file was changed once more, and the import has not seen that yet.</param>
internal sealed record OthersChanges(IReadOnlyList<RevisionNote> Notes, bool IsOnDisk)
{
    private const int Most = 5;

    public static OthersChanges None { get; } = new([], false);

    public static OthersChanges Of(OpenDocument document, PeopleStore people)
    {
        if (!document.IsBehind)
            return None;
        var notes = people.NotesSince(document.Path, PublishedTexts.HashOf(document.Original), Most);
        var newest = people.FindLatest(document.Path)?.Hash;
        return new OthersChanges(notes, newest != PublishedTexts.HashOf(document.Published));
    }
}
