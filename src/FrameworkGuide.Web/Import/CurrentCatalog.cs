using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>The snapshot that requests read, and what came of the last import. Written by the importer alone.</summary>
internal sealed class CurrentCatalog
{
    private volatile CatalogSnapshot _snapshot = CatalogSnapshot.Empty;
    private volatile ImportedFolder _folder = ImportedFolder.Empty;
    private volatile ImportStatus _status = ImportStatus.None;

    public CatalogSnapshot Snapshot => _snapshot;

    /// <summary>The files of the last import.</summary>
    public ImportedFolder Folder => _folder;

    public ImportStatus Status => _status;

    public void Publish(CatalogSnapshot snapshot) => _snapshot = snapshot;

    public void Publish(ImportedFolder folder) => _folder = folder;

    public void Report(ImportStatus status) => _status = status;
}

/// <summary>The content folder as it was last imported.</summary>
/// <param name="Files">By path.</param>
/// <param name="Vocabulary">What files may refer to.</param>
internal sealed record ImportedFolder(IReadOnlyDictionary<string, StoredFile> Files, Vocabulary Vocabulary)
{
    /// <summary>Of what is no document: wrong names, links that lead out, folders that cannot be read, and what is not read at all.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    public static ImportedFolder Empty { get; } = new(new Dictionary<string, StoredFile>(), new Vocabulary());
}
