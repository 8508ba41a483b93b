namespace FrameworkGuide.Core.Catalog;

/// <summary>What the snapshot holds of one published document.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Hash">SHA-256 of the published bytes, 64 lower-case hex digits.</param>
/// <param name="Content">A <see cref="FrameworkSummary"/> for a profile, else all the document says.</param>
public sealed record CatalogEntry(string Path, DocumentKind Kind, string Slug, string Hash, DocumentContent Content)
{
    public static CatalogEntry Of(CatalogDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var content = document.Content is FrameworkProfile profile ? profile.Summarize() : document.Content;
        return new CatalogEntry(document.Path, document.Kind, document.Slug, document.Hash, content);
    }
}
