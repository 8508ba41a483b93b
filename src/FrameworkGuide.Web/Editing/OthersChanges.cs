using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Editing;

/// <summary>What others published of a document since a text: who, when and why.</summary>
/// <param name="Notes">The newest first.</param>
/// <param name="IsOnDisk">Whether the file was changed once more, and the import has not seen that yet.</param>
internal sealed record OthersChanges(IReadOnlyList<RevisionNote> Notes, bool IsOnDisk)
{
    public static OthersChanges None { get; } = new([], false);
}
