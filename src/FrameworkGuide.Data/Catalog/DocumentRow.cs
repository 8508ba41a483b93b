using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>A published document: one row with its parts as JSON, because a row per rating is ten times slower.</summary>
internal sealed class DocumentRow
{
    public required string Path { get; set; }

    public DocumentKind Kind { get; set; }

    public required string Slug { get; set; }

    public required string Hash { get; set; }

    /// <summary>What the snapshot holds of it, as JSON.</summary>
    public required string Summary { get; set; }

    /// <summary>The whole profile of a framework as JSON; null for other kinds, whose summary is all there is.</summary>
    public string? Details { get; set; }

    public required string BodyHtml { get; set; }
}
