using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>A file as it was when it was last imported.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="ModifiedTicks">UTC ticks of its last change; 0 means it must be read again to tell.</param>
/// <param name="Hash">SHA-256 of what stood in it, whether published or not; empty where it could not be read.</param>
public sealed record StoredFile(
    string Path,
    DocumentKind Kind,
    long Size,
    long ModifiedTicks,
    string Hash,
    FileState State,
    IReadOnlyList<ContentProblem> Problems);
