using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>The snapshot that requests read, and what came of the last import. Written by the importer alone.</summary>
internal sealed class CurrentCatalog
{
    private volatile CatalogSnapshot _snapshot = CatalogSnapshot.Empty;
    private volatile ImportedFolder _folder = ImportedFolder.Empty;
    private volatile ImportStatus _status = ImportStatus.None;
    private volatile Reached _reached = new(null);

    private long _changes;

    public CatalogSnapshot Snapshot => _snapshot;

    /// <summary>
    /// Grows when the catalog begins to change and when the snapshot follows it; odd in between, when the two are not
    /// of one version.
    /// </summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>The files of the last import.</summary>
    public ImportedFolder Folder => _folder;

    public ImportStatus Status => _status;

    /// <summary>
    /// The number of the newest revision of the log that requests see; null where the log was not read or written yet.
    /// </summary>
    public long? Revision => _reached.Revision;

    public void BeginChange() => Interlocked.Increment(ref _changes);

    public void EndChange() => Interlocked.Increment(ref _changes);

    public void Publish(CatalogSnapshot snapshot) => _snapshot = snapshot;

    public void Publish(ImportedFolder folder) => _folder = folder;

    public void Report(ImportStatus status) => _status = status;

    /// <summary>Tells whoever waits for a revision that requests see all up to it.</summary>
    public void Reach(long? revision)
    {
        if (revision == _reached.Revision)
            return;
        var before = _reached;
        _reached = new Reached(revision);
        before.Next.SetResult();
    }

    /// <summary>Waits until requests see a revision of the log.</summary>
    /// <returns>Whether they do, within the time.</returns>
    public async Task<bool> HasReachedAsync(long revision, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(atMost);
        while (_reached is var reached && !(reached.Revision >= revision))
        {
            try
            {
                await reached.Next.Task.WaitAsync(timeout.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Reached(long? revision)
    {
        public long? Revision => revision;

        public TaskCompletionSource Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
