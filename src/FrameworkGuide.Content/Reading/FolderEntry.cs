
namespace FrameworkGuide.Content.Reading;

/// <summary>Something in a folder that is not a folder to go into.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Real">Where it really is.</param>
/// <param name="LeadsOut">It is a link to something outside the content folder.</param>
internal readonly record struct FolderEntry(
    string Path, string Real, bool IsFolder, bool LeadsOut, long Size, DateTime ModifiedUtc);
