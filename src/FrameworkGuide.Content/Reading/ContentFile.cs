using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Reading;

/// <summary>A file of the content folder that is read.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Slug">The file's name without its ending.</param>
/// <param name="Size">In bytes.</param>
public sealed record ContentFile(string Path, DocumentKind Kind, string Slug, long Size, DateTime ModifiedUtc)
{
    /// <summary>SHA-256 of its bytes in lower-case hex, where that is known without reading it.</summary>
    public string? Hash { get; init; }
}
