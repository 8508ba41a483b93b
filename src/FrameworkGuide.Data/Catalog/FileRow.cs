using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>A file as it was when it was last looked at.</summary>
internal sealed class FileRow
{
    public required string Path { get; set; }

    public DocumentKind Kind { get; set; }

    public long Size { get; set; }

    public long ModifiedTicks { get; set; }

    public required string Hash { get; set; }

    public FileState State { get; set; }

    /// <summary>JSON; null where there are none.</summary>
    public string? Problems { get; set; }
}
