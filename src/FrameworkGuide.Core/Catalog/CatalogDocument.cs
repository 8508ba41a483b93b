namespace FrameworkGuide.Core.Catalog;

/// <summary>A checked content file, ready to be published.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Slug">The file's name without its ending.</param>
/// <param name="Hash">SHA-256 of the file's bytes, 64 lower-case hex digits.</param>
/// <param name="BodyHtml">The rendered Markdown; empty for YAML files.</param>
public sealed record CatalogDocument(
    string Path, DocumentKind Kind, string Slug, string Hash, DocumentContent Content, string BodyHtml);
