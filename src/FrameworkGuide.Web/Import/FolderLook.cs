using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Web.Import;

/// <summary>What a look at the content folder saw.</summary>
/// <param name="HasChanges">Whether it differs from what was imported last.</param>
/// <param name="IsHalfWritten">
/// Whether somebody may be in the middle of writing: files that were imported are gone, or a new text ends within a
/// line.
/// </param>
internal sealed record FolderLook(FolderScan Scan, bool HasChanges, bool IsHalfWritten);
