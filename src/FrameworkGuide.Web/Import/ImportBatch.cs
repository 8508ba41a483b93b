using FrameworkGuide.Content;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// The changes of one import. Revisions are committed first: killed between the two commits, the next start finds the
/// same files changed, and a revision that is already there is not added again. Where the log cannot be written,
/// readers get the change all the same, and the log is brought up to date once it can.
/// </summary>
/// <param name="snapshot">What the catalog holds.</param>
/// <param name="lastGoodReader">
/// Reads texts that were good when they were logged; what they refer to may be gone since.
/// </param>
/// <param name="logged">How far the log went that has everything in the catalog; null where none has.</param>
internal sealed class ImportBatch(
    CatalogStore catalog,
    PeopleStore people,
    CatalogSnapshot snapshot,
    Dictionary<string, StoredFile> files,
    ContentReader lastGoodReader,
    LogPosition? logged,
    VersionNotes versions,
    DateTime now) : IDisposable
{
    private readonly MeasuredImport _measured = new();
    private readonly CatalogImport _import = catalog.BeginImport();
    private readonly bool _isLogBehind = logged is null;
    private readonly IReadOnlyDictionary<string, CatalogEntry> _published = snapshot.EntriesByPath;
    private readonly List<CatalogEntry> _changed = [];
    private readonly List<string> _removed = [];
    private readonly List<ContentProblem> _newProblems = [];
    private RevisionLog? _log;
    private CatalogSnapshot? _after;
    private bool _isWithoutLog;

    /// <summary>
    /// Whether what is imported comes from the log: then nothing is added to it, and while it cannot be read nothing is
    /// imported.
    /// </summary>
    public bool IsFromLog { get; init; }

    /// <summary>Every file as it is after this import.</summary>
    public Dictionary<string, StoredFile> Files { get; } = new(files, StringComparer.Ordinal);

    /// <summary>How many files were read.</summary>
    public int Read { get; private set; }

    /// <summary>How many documents were added or replaced.</summary>
    public int Published => _changed.Count;

    /// <summary>How many documents were taken away.</summary>
    public int Removed => _removed.Count;

    /// <summary>Errors that the import before did not report.</summary>
    public IReadOnlyList<ContentProblem> NewProblems => _newProblems;

    /// <summary>
    /// How far the log goes that has everything after this import; null where it could not be written.
    /// </summary>
    public LogPosition? Logged { get; private set; } = logged;

    /// <summary>Why the log could not be written; null where it was.</summary>
    public Exception? LogFailure { get; private set; }

    public bool ChangesSnapshot => _changed.Count > 0 || _removed.Count > 0;

    public void Remove(string path)
    {
        _import.Remove(path);
        Files.Remove(path);
        if (!_published.ContainsKey(path))
            return;
        _removed.Add(path);
        AddToLog(new Revision(path, Hash: null, Text: null, now, Revision.Disk));
    }

    public void Add(ReadDocument read)
    {
        var path = read.File.Path;
        var state = read.Document is null ? FileState.KeptBack : FileState.Published;
        if (read.Document is { } document)
            Publish(document, read.Text!);
        else
            KeepBack(read);

        var time = read.Hash.Length == 0 ? FileChanges.Unproven : FileChanges.TimeToStore(read.File, now);
        var stored = new StoredFile(path, read.File.Kind, read.File.Size, time, read.Hash, state, read.Problems);
        _import.Save(stored);
        Files[path] = stored;
        Read++;
    }

    public void SaveVocabulary(string vocabulary) => _import.SaveVocabulary(vocabulary);

    public void Commit()
    {
        if (!IsFromLog)
            TryLog(CommitLog);
        _import.SaveLogPosition(Logged?.ToString() ?? "");
        _import.SaveNotedVersion(versions.Note(Snapshot()) ? Snapshot().ContentVersion : "");
        _import.Commit();
        _measured.Done(this);
    }

    /// <summary>What requests see after this import.</summary>
    public CatalogSnapshot Snapshot() => _after ??= ChangesSnapshot ? snapshot.With(_changed, _removed) : snapshot;

    public void Dispose()
    {
        _log?.Dispose();
        _import.Dispose();
        _measured.Dispose();
    }

    private void AddToLog(Revision revision)
    {
        if (!IsFromLog)
            TryLog(() => (_log ??= people.BeginLog()).Add(revision));
    }

    private void CommitLog()
    {
        if (_isLogBehind)
            _log ??= people.BeginLog();
        if (_log is null)
            return;
        _log.Commit();
        Logged = people.FindPosition();
    }

    /// <summary>What the log is not told now it is told when every file is read again.</summary>
    private void TryLog(Action log)
    {
        if (_isWithoutLog)
            return;
        try
        {
            log();
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            _log?.Dispose();
            (_log, _isWithoutLog, Logged, LogFailure) = (null, true, null, e);
            people.Note(e);
        }
    }

    private void Publish(CatalogDocument document, string text)
    {
        var isSame = _published.GetValueOrDefault(document.Path)?.Hash == document.Hash;
        if (!isSame || _isLogBehind)
            AddToLog(new Revision(document.Path, document.Hash, text, now, Revision.Disk));
        if (isSame)
            return;
        _import.Publish(document);
        _changed.Add(CatalogEntry.Of(document));
    }

    /// <summary>
    /// Leaves the published version where it is, or takes the last good one from the log where the catalog was made
    /// anew.
    /// </summary>
    private void KeepBack(ReadDocument read)
    {
        var path = read.File.Path;
        var before = files.GetValueOrDefault(path);
        var known = before?.Problems.ToHashSet() ?? [];
        _newProblems.AddRange(read.Problems.Where(p => p.Severity == ProblemSeverity.Error && !known.Contains(p)));
        if (_published.ContainsKey(path))
            return;
        var text = IsFromLog ? read.Text : null;
        if (!IsFromLog)
            TryLog(() => text = people.FindLatest(path)?.Text);
        if (text is null)
            return;

        if (lastGoodReader.Read(read.File, text).Document is { } lastGood)
        {
            _import.Publish(lastGood);
            _changed.Add(CatalogEntry.Of(lastGood));
        }
    }
}
