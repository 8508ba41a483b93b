using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>A document that has all words of a search.</summary>
/// <param name="Snippet">
/// The place where it has most of them, as plain text, each found word between <see cref="Open"/> and <see cref="Close"/>; empty
/// where none was asked for.
/// </param>
public sealed record SearchHit(string Path, DocumentKind Kind, string Slug, string Snippet)
{
    /// <summary>Stands before a found word. What content has of it is left out of the index.</summary>
    public const char Open = '\u0002';

    /// <summary>Stands behind a found word.</summary>
    public const char Close = '\u0003';
}
