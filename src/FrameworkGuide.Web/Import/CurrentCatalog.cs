using FrameworkGuide.Core.Catalog;

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
