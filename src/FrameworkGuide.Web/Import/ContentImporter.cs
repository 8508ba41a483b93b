using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Brings the catalog in line with the content folder: reads what changed, keeps the last good version of what has errors,
/// writes one transaction and swaps the snapshot. One thread at a time.
/// </summary>
internal sealed partial class ContentImporter(
    ContentFolder folder, CatalogStore catalog, PeopleStore people, CurrentCatalog current, TimeProvider time, ILogger<ContentImporter> logger)
{
    /// <summary>To log what is missed is to read every file: it is not tried at each look.</summary>
    private static readonly TimeSpan LogAgainAfter = TimeSpan.FromSeconds(5);

    private readonly FileComparison _comparison = new(folder, time);
    private Dictionary<string, StoredFile> _files = [];
    private Vocabulary? _vocabulary;

    /// <summary>What the catalog holds; after it was lost that is less than what requests still see.</summary>
    private CatalogSnapshot _stored = CatalogSnapshot.Empty;

    /// <summary>How far the log went that has everything in the catalog; null where none has.</summary>
    private LogPosition? _logged;

    private string? _logFailure;
    private long _loggedAt;

    /// <summary>Whether the log has everything that is published.</summary>
    public bool IsLogWhole => people.FindPosition() is { } now && now.Continues(_logged);

    /// <summary>Opens the catalog, publishes what it holds and imports what changed while the program was not running.</summary>
    /// <exception cref="OperationCanceledException">The program is to stop; what was not committed is undone.</exception>
    public void Start(CancellationToken cancellationToken = default)
    {
        folder.RemoveUnfinished();
        people.FindPosition(); // Made before the first key is: keys without a store mean that it was lost.
        catalog.Open();
        try
        {
            Load();
        }
        catch (Exception e) when (e is not OutOfMemoryException && !StoreFailure.IsTemporary(e)) // Whatever is wrong with it, the catalog can be made again.
        {
            catalog.Rebuild($"it cannot be read ({e.GetBaseException().Message})");
            Load();
        }

        cancellationToken.ThrowIfCancellationRequested();
        RestoreLog();
        Report(_failure);
        if (ScanOrNull() is { } scan)
            Import(scan, changes => changes, cancellationToken);
    }

    /// <summary>
    /// Starts again where the catalog was deleted or turned out to be damaged; what requests see stays until then. Most files
    /// must be there: a new catalog forgets the others.
    /// </summary>
    public void RestoreStores()
    {
        if (catalog.IsLost && ScanOrNull() is { } scan && !FileChanges.Between(_files, scan).MostVanished)
            Start();
        RestoreLog();
    }

    /// <summary>Lists the folder, or null where it cannot be read for now: what is published stays.</summary>
    public FolderScan? ScanOrNull()
    {
        try
        {
            return folder.Scan();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ReportStatus($"the content folder cannot be read: {StoreFailure.Describe(e, folder.Root)}");
            return null;
        }
    }

    /// <summary>Whether a scan differs from what was imported last.</summary>
    public bool HasChanges(FolderScan scan) =>
        FileChanges.Between(_files, scan).Any
        || _vocabulary?.Assets.SetEquals(VocabularyReader.AssetsOf(scan, _vocabulary)) != true
        || !scan.Problems.SequenceEqual(_folderProblems);

    /// <summary>Whether somebody may be in the middle of writing: files that were imported are gone, or a new text ends within a line.</summary>
    public bool IsHalfWritten(FolderScan scan)
    {
        var changes = FileChanges.Between(_files, scan);
        return changes.Removed.Count > 0 || changes.Changed.Any(_comparison.IsBeingWritten);
    }

    /// <summary>
    /// Compares files that are the same by size and time with what was imported: those whose time proves nothing, and those in doubt. What
    /// differs counts as changed from then on.
    /// </summary>
    public void Compare(FolderScan scan, Func<string, bool> isInDoubt) => Note(_comparison.Compare(scan, _files, isInDoubt));

    /// <summary>Compares some more of the files of the last look, in turn.</summary>
    /// <returns>Whether one of them differs.</returns>
    public bool CompareNext(TimeSpan atMost)
    {
        var found = _comparison.CompareNext(_files, atMost);
        Note(found);
        return found.Count > 0;
    }

    /// <summary>Imports what a scan shows to have changed.</summary>
    public void Import(FolderScan scan, CancellationToken cancellationToken = default) => Import(scan, changes => changes, cancellationToken);

    /// <summary>Imports what differs from what was imported last, whatever sizes and times say: there will be no other look.</summary>
    public void ImportWhatDiffers()
    {
        if (ScanOrNull() is not { } scan)
            return;
        Compare(scan, _ => true);
        Import(scan);
    }

    /// <summary>Imports one file as it is now, whatever else changed: that may be half written.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public void ImportOne(string path)
    {
        var scan = folder.Scan();
        Compare(scan, p => p == path);
        Import(scan, changes => changes.Of(path), CancellationToken.None);
    }

    private void Import(FolderScan scan, Func<FileChanges, FileChanges> choose, CancellationToken cancellationToken)
    {
        RestoreLog(); // It may have gone between the look and the import.
        Compare(scan, _ => false);
        var changes = choose(FileChanges.Between(_files, scan));
        if (changes.MostVanished)
        {
            ReportStatus($"{changes.Removed.Count} of {_files.Count} content files vanished at once; the import waits until they are back");
            return;
        }

        var vocabulary = VocabularyReader.Read(folder, scan, _vocabulary);
        var files = FilesToRead(scan, changes, vocabulary);
        if (files.Count > 0 || changes.Removed.Count > 0 || _vocabulary?.Assets.SetEquals(vocabulary.Assets) != true)
            Write(files, changes.Removed, vocabulary, cancellationToken);
        NoteFolderProblems(scan.Problems);
        ReportStatus(_logFailure);
    }

    /// <summary>Requests read the files that were shared with them: other files are another dictionary.</summary>
    private void Note(IReadOnlyList<StoredFile> files)
    {
        if (files.Count == 0)
            return;
        _files = new Dictionary<string, StoredFile>(_files, StringComparer.Ordinal);
        foreach (var file in files)
            _files[file.Path] = file;
    }

    /// <summary>
    /// A log that is another than the catalog was written with, or has less in it, begins again with what is published: every file is
    /// read again. Where it cannot be used for now, that waits.
    /// </summary>
    private void RestoreLog()
    {
        if (_logFailure is not null && time.GetElapsedTime(_loggedAt) < LogAgainAfter)
            return;
        if (people.FindPosition() is not { } position || position.Continues(_logged))
            return;
        if (_logged is not null && position.Store == _logged.Store)
            LogIncomplete(_logged.Last - position.Last);
        _logged = null;
        _files = _files.Values.Select(f => f with { ModifiedTicks = FileChanges.Unsettled }).ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    private void Load()
    {
        _files = catalog.LoadFiles().ToDictionary(f => f.Path, StringComparer.Ordinal);
        _vocabulary = StoredVocabulary.Read(catalog.LoadVocabulary());
        _stored = catalog.LoadSnapshot();
        _logged = LogPosition.Parse(catalog.LoadLogPosition());
        if (_stored.Entries.Count > 0 || current.Snapshot.Entries.Count == 0)
            current.Publish(_stored);
        ShareFolder();
    }

    private void ShareFolder() => current.Publish(new ImportedFolder(_files, _vocabulary ?? new Vocabulary()) { Problems = _folderProblems });

    /// <summary>
    /// The files that changed, and those whose references may be judged differently now: all where keys came or went or a page
    /// went, those kept back where a page came.
    /// </summary>
    private IReadOnlyList<ContentFile> FilesToRead(FolderScan scan, FileChanges changes, Vocabulary vocabulary)
    {
        if (_vocabulary is null)
            return changes.Changed;
        if (!vocabulary.HasSameKeysAs(_vocabulary) || !vocabulary.HasPagesOf(_vocabulary))
            return scan.Files;
        if (_vocabulary.HasPagesOf(vocabulary))
            return changes.Changed;
        var changed = changes.Changed.Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
        return [.. scan.Files.Where(f => changed.Contains(f.Path) || _files.GetValueOrDefault(f.Path)?.State == FileState.KeptBack)];
    }

    private void Write(IReadOnlyList<ContentFile> files, IReadOnlyList<string> removed, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (today, reviewAfterDays) = (DateOnly.FromDateTime(now), ReviewAfterDays(files, vocabulary, now));
        var reader = new ContentReader(vocabulary, today, reviewAfterDays, folder);
        var lastGoodReader = new ContentReader(vocabulary with { IsOpen = true }, today, reviewAfterDays);
        using var batch = new ImportBatch(catalog, people, _stored, _files, lastGoodReader, _logged, now);
        foreach (var path in removed)
            batch.Remove(path);
        foreach (var read in ParallelReading.InOrderOfCompletion(files, f => reader.Read(folder, f)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            batch.Add(read);
        }

        batch.SaveVocabulary(StoredVocabulary.Write(vocabulary));
        batch.Commit();

        _logged = batch.Logged;
        _logFailure = batch.LogFailure is { } failure ? $"the log of changes cannot be written: people.db: {StoreFailure.Describe(failure)}; readers see what is new, and the log gets it later" : null;
        _loggedAt = time.GetTimestamp();
        _files = batch.Files;
        _vocabulary = vocabulary;
        if (batch.ChangesSnapshot)
            current.Publish(_stored = batch.Snapshot());
        ShareFolder();
        foreach (var problem in batch.NewProblems)
            LogKeptBack(problem.ToString());
        foreach (var path in removed)
            LogRemoved(path);
        if (batch.Published > 0 || removed.Count > 0)
            LogImported(batch.Published, removed.Count, _files.Values.Count(f => f.State == FileState.KeptBack), current.Snapshot.ContentVersion);
    }

    /// <summary>A changed site.yml holds for the import that brings it.</summary>
    private int ReviewAfterDays(IReadOnlyList<ContentFile> files, Vocabulary vocabulary, DateTime now)
    {
        var published = current.Snapshot.Site;
        if (files.FirstOrDefault(f => f.Kind == DocumentKind.Site) is not { } file)
            return published.ReviewAfterDays;
        var read = new ContentReader(vocabulary, DateOnly.FromDateTime(now), published.ReviewAfterDays).Read(folder, file);
        return (read.Document?.Content as SiteSettings ?? published).ReviewAfterDays;
    }
}
