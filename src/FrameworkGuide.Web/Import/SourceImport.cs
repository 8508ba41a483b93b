using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Brings the catalog in line with what is published: reads what changed, keeps the last good version of what has
/// errors, writes one transaction and swaps the snapshot. <see cref="ContentImporter"/> lets one at a time use it.
/// </summary>
internal sealed partial class SourceImport(
    IContentSource source,
    CatalogStore catalog,
    PeopleStore people,
    CurrentCatalog current,
    TimeProvider time,
    ImportReport report)
{
    private readonly FileComparison _comparison = new(source.Files, time);
    private readonly VersionNotes _versions = new(people, source);
    private Dictionary<string, StoredFile> _files = [];
    private Vocabulary? _vocabulary;
    private IReadOnlyList<ContentProblem> _folderProblems = [];

    /// <summary>What the catalog holds; after it was lost that is less than what requests still see.</summary>
    private CatalogSnapshot _stored = CatalogSnapshot.Empty;

    public LogContinuity Log { get; } = new(people, time);

    /// <summary>Publishes what the catalog holds.</summary>
    public void Load()
    {
        _files = catalog.LoadFiles().ToDictionary(f => f.Path, StringComparer.Ordinal);
        _vocabulary = StoredVocabulary.Read(catalog.LoadVocabulary());
        _stored = catalog.LoadSnapshot();
        Log.Load(catalog.LoadLogPosition());
        _versions.Load(catalog.LoadNotedVersion());
        if (_stored.Entries.Count > 0 || current.Snapshot.Entries.Count == 0)
            current.Publish(_stored);
        current.Reach(Log.Logged?.Last);
        ShareFolder();
    }

    /// <summary>How far the log goes of which everything is published here; null where that is not known.</summary>
    private LogPosition? Position => source.IsLog ? LogPosition.OfSource(source.Newest?.Id ?? 0) : Log.Logged;

    /// <summary>
    /// Where the log has to begin again with what is published, every file is read again. Where it has what is
    /// published and does not know as which version, it is told.
    /// </summary>
    public void RestoreLog()
    {
        if (source.IsLog)
        {
            if (source.Newest?.Id < Log.Logged?.Last)
                _versions.Load(null); // An older backup, which need not know the versions that were noted since.
            _versions.Note(_stored);
        }
        else if (Log.HasToBeginAgain(count => report.LogIncomplete(count, people.Name)))
        {
            _versions.Load(null);
            _files = _files.Values
                .Select(f => f with { ModifiedTicks = FileChanges.Unsettled })
                .ToDictionary(f => f.Path, StringComparer.Ordinal);
        }
        else
        {
            _versions.Note(_stored);
        }
    }

    /// <summary>Imports what a scan shows to have changed.</summary>
    public void Import(FolderScan scan, CancellationToken cancellationToken) =>
        Import(scan, changes => changes, cancellationToken);

    /// <summary>Imports one file as it is now, whatever else changed: that may be half written.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public void ImportOne(string path)
    {
        var scan = source.Files.Scan();
        Compare(scan, p => p == path);
        Import(scan, changes => changes.Of(path), CancellationToken.None);
    }

    private void Import(FolderScan scan, Func<FileChanges, FileChanges> choose, CancellationToken cancellationToken)
    {
        RestoreLog(); // It may have gone between the look and the import.
        Compare(scan, _ => false);
        var changes = choose(FileChanges.Between(_files, scan));
        if (scan is { IsSettled: true, Files.Count: 0 })
        {
            report.Done($"{source.Name} has no content; put a folder into it with the command push");
            return;
        }

        if (changes.MostVanished)
        {
            report.Done(
                $"{changes.Removed.Count} of {_files.Count} content files vanished at once; "
                + "the import waits until they are back");
            return;
        }

        var vocabulary = VocabularyReader.Read(source.Files, scan, _vocabulary);
        var files = FilesToRead(scan, changes, vocabulary);
        if (files.Count > 0 || changes.Removed.Count > 0 || _vocabulary?.Assets.SetEquals(vocabulary.Assets) != true)
            Write(files, changes.Removed, vocabulary, cancellationToken);
        report.FolderProblems(scan.Problems.Except(_folderProblems));
        _folderProblems = scan.Problems;
        ShareFolder();
        if (source.IsLog)
            Log.Note(Position, failure: null);
        current.Reach(Log.Logged?.Last);
        report.Done(Log.Failure);
    }

    private void Commit(ImportBatch batch)
    {
        current.BeginChange();
        try
        {
            batch.Commit();
            Log.Note(batch.Logged, batch.LogFailure);
            _files = batch.Files;
            if (batch.ChangesSnapshot)
                current.Publish(_stored = batch.Snapshot());
        }
        finally
        {
            current.EndChange();
        }
    }

    private void ShareFolder() =>
        current.Publish(new ImportedFolder(_files, _vocabulary ?? new Vocabulary()) { Problems = _folderProblems });

    /// <summary>
    /// The files that changed, and those whose references may be judged differently now: all where keys came or went or
    /// a page went, those kept back where a page came.
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
        bool IsKeptBack(string path) => _files.GetValueOrDefault(path)?.State == FileState.KeptBack;

        return [.. scan.Files.Where(f => changed.Contains(f.Path) || IsKeptBack(f.Path))];
    }

    private void Write(
        IReadOnlyList<ContentFile> files,
        IReadOnlyList<string> removed,
        Vocabulary vocabulary,
        CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var before = current.Snapshot.Site.ReviewAfterDays;
        var reviewAfterDays = ReviewPeriod.Read(source.Files, files, vocabulary, today, before);
        var reader = new ContentReader(vocabulary, today, reviewAfterDays, source.Files);
        var lastGoodReader = new ContentReader(vocabulary with { IsOpen = true }, today, reviewAfterDays);
        using var batch = new ImportBatch(catalog, people, _stored, _files, lastGoodReader, Position, _versions, now)
        {
            IsFromLog = source.IsLog,
        };
        foreach (var path in removed)
            batch.Remove(path);
        foreach (var read in ParallelReading.InOrderOfCompletion(files, f => reader.Read(source.Files, f)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            batch.Add(read);
        }

        batch.SaveVocabulary(StoredVocabulary.Write(vocabulary));
        Commit(batch);
        _vocabulary = vocabulary;
        ShareFolder();
        report.Imported(batch.Published, removed, batch.NewProblems);
    }
}
