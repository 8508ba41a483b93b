using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// The one road from what is published into the catalog. Whoever comes, the watch or an editor who publishes, one at a
/// time writes content files or imports them; the others wait.
/// </summary>
internal sealed partial class ContentImporter : IDisposable
{
    private readonly IContentSource _source;
    private readonly CatalogStore _catalog;
    private readonly PeopleStore _people;
    private readonly CurrentCatalog _current;
    private readonly PublishedTexts _texts;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ImportReport _report;
    private readonly SourceImport _import;
    private readonly SemaphoreSlim _free = new(1, 1);

    public ContentImporter(
        IContentSource source,
        CatalogStore catalog,
        PeopleStore people,
        CurrentCatalog current,
        PublishedTexts texts,
        TimeProvider time,
        ILogger<ContentImporter> logger)
    {
        (_source, _catalog, _people, _current, _texts) = (source, catalog, people, current, texts);
        (_time, _logger) = (time, logger);
        _report = new ImportReport(current, source.Folder.Root, logger);
        _import = new SourceImport(source, catalog, people, current, time, _report);
    }

    /// <summary>
    /// Opens the catalog, publishes what it holds and imports what changed while the program was not running.
    /// </summary>
    /// <exception cref="OperationCanceledException">
    /// The program is to stop; what was not committed is undone.
    /// </exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var alone = await EnterAsync(cancellationToken);
        Start(cancellationToken);
    }

    /// <summary>Looks at the folder.</summary>
    /// <param name="isInDoubt">
    /// Whether a file may have changed, by its path, although its size and time say that it did not.
    /// </param>
    /// <returns>Null where the folder cannot be read for now: what is published stays.</returns>
    public async Task<FolderLook?> LookAsync(Func<string, bool> isInDoubt, CancellationToken cancellationToken)
    {
        using var alone = await EnterAsync(cancellationToken);
        RestoreStores();
        if (ScanOrNull() is not { } scan)
            return null;
        _import.Compare(scan, isInDoubt);
        var look = _import.Look(scan);
        if (!look.HasChanges && _current.Status.Waiting != _import.Log.Failure)
            _report.Done(_import.Log.Failure); // The folder is as it was imported: nothing waits any more.
        return look;
    }

    /// <summary>Compares some files of the last look, in turn, with what was imported.</summary>
    /// <returns>Whether one of them differs.</returns>
    public async Task<bool> CompareNextAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var alone = await EnterAsync(cancellationToken);
        RestoreStores();
        return _import.CompareNext(atMost);
    }

    /// <summary>Imports what a look saw, if the folder is as it was then: nobody is writing into it.</summary>
    /// <returns>
    /// What the folder is like now, where that is something else; null where nothing more is to be done.
    /// </returns>
    public async Task<FolderLook?> ImportAsync(FolderLook seen, CancellationToken cancellationToken)
    {
        using var alone = await EnterAsync(cancellationToken);
        if (ScanOrNull() is not { } scan)
            return null;
        if (!seen.Scan.IsSame(scan))
            return _import.Look(scan);
        _import.Import(scan, cancellationToken);
        return null;
    }

    /// <summary>
    /// Imports what differs from what was imported last, whatever sizes and times say: there will be no other look.
    /// </summary>
    public async Task ImportWhatDiffersAsync(CancellationToken cancellationToken)
    {
        using var alone = await EnterAsync(cancellationToken);
        if (ScanOrNull() is not { } scan)
            return;
        _import.Compare(scan, _ => true);
        _import.Import(scan, cancellationToken);
    }

    /// <summary>Tells why an import failed: what is published stays.</summary>
    public async Task ReportFailureAsync(Exception exception)
    {
        using var alone = await EnterAsync(CancellationToken.None);
        _report.Failed(exception);
    }

    public void Dispose() => _free.Dispose();

    private void Start(CancellationToken cancellationToken)
    {
        _source.RemoveUnfinished();
        _people.FindPosition(); // Made before the first key is: keys without a store mean that it was lost.
        _catalog.Open();
        try
        {
            _import.Load();
        }
        // Whatever is wrong, it can be made again.
        catch (Exception e) when (e is not OutOfMemoryException && !StoreFailure.IsTemporary(e))
        {
            _catalog.Rebuild($"it cannot be read ({e.GetBaseException().Message})");
            _import.Load();
        }

        cancellationToken.ThrowIfCancellationRequested();
        _import.RestoreLog();
        _report.Started();
        if (ScanOrNull() is { } scan)
            _import.Import(scan, cancellationToken);
    }

    /// <summary>
    /// Starts again where the catalog was deleted or turned out to be damaged; what requests see stays until then. Most
    /// files must be there: a new catalog forgets the others.
    /// </summary>
    private void RestoreStores()
    {
        if (_catalog.IsLost && ScanOrNull() is { } scan && _import.HasMostFiles(scan))
            Start(CancellationToken.None);
        _import.RestoreLog();
    }

    /// <summary>Lists what is published, or null where that cannot be read for now: what is published stays.</summary>
    private FolderScan? ScanOrNull()
    {
        try
        {
            return _source.Files.Scan();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            _report.Done($"{_source.Name} cannot be read: {StoreFailure.Describe(e, _source.Folder.Root)}");
            return null;
        }
    }

    /// <summary>Waits until nobody else is in; disposing what is returned leaves.</summary>
    private async Task<Entered> EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        return new Entered(_free);
    }

    private sealed class Entered(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
