using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.Catalog;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Import;

/// <summary>What the import says of itself: to readiness, to editors and to the log.</summary>
/// <param name="root">The folder whose path is nobody's business.</param>
internal sealed partial class ImportReport(CurrentCatalog current, string root, ILogger logger)
{
    private string? _failure;

    /// <summary>
    /// Tells why an import failed: what is published stays. The log is told once for each reason, for the next look
    /// meets the same one.
    /// </summary>
    public void Failed(Exception exception)
    {
        var reason = ReasonOf(exception);
        if (reason != _failure && StoreFailure.Is(exception))
            LogFailed(reason);
        else if (reason != _failure)
            LogFailedUnexpectedly(exception);
        _failure = reason;
        Share(reason);
    }

    /// <summary>Tells that content is up to date, or why it has to wait.</summary>
    /// <param name="waiting">Null where nothing waits.</param>
    public void Done(string? waiting)
    {
        if (waiting is not null && waiting != current.Status.Waiting)
            LogWaiting(waiting);
        if (_failure is not null && waiting is null)
            LogRecovered();
        _failure = null;
        Share(waiting);
    }

    /// <summary>Tells what a new start found; a failure before it stays one until something was imported.</summary>
    public void Started() => Share(_failure);

    /// <summary>Tells of problems that were not there before, of what is no document.</summary>
    public void FolderProblems(IEnumerable<ContentProblem> problems)
    {
        foreach (var problem in problems)
            LogNotRead(problem.ToString());
    }

    /// <summary>Tells what an import changed.</summary>
    /// <param name="keptBack">Errors that were not there before.</param>
    public void Imported(int published, IReadOnlyList<string> removed, IReadOnlyList<ContentProblem> keptBack)
    {
        foreach (var problem in keptBack)
            LogKeptBack(problem.ToString());
        foreach (var path in removed)
            LogRemoved(path);
        if (published > 0 || removed.Count > 0)
            LogImported(published, removed.Count, KeptBack.Count(), current.Snapshot.ContentVersion);
    }

    [LoggerMessage(
        LogLevel.Error,
        "The log of published texts lacks its last {Count} entries, because {Store} was cut or an older copy of it "
        + "was put in its place; what is published is logged again, as found on disk")]
    public partial void LogIncomplete(long count, string store);

    private IEnumerable<StoredFile> KeptBack => current.Folder.Files.Values.Where(f => f.State == FileState.KeptBack);

    private void Share(string? waiting) => current.Report(new ImportStatus(
        [
            .. KeptBack.OrderBy(f => f.Path, StringComparer.Ordinal)
                .SelectMany(f => f.Problems)
                .Concat(current.Folder.Problems)
                .Where(p => p.Severity == ProblemSeverity.Error)
                .Select(p => p.ToString()),
        ],
        waiting));

    private string ReasonOf(Exception exception)
    {
        if (!StoreFailure.Is(exception))
            return "content cannot be imported, and what is published stays; the program's log says why";
        var store = exception.GetBaseException() is SqliteException ? "catalog.db: " : "";
        var reason = StoreFailure.Describe(exception, root);
        return $"content cannot be imported: {store}{reason}; what is published stays";
    }

    [LoggerMessage(LogLevel.Warning, "Kept back: {Problem}")]
    private partial void LogKeptBack(string problem);

    [LoggerMessage(LogLevel.Warning, "Not read: {Problem}")]
    private partial void LogNotRead(string problem);

    [LoggerMessage(LogLevel.Information, "Removed: {Path}")]
    private partial void LogRemoved(string path);

    [LoggerMessage(
        LogLevel.Information,
        "Content imported: {Published} published, {Removed} removed, {KeptBack} kept back; version {ContentVersion}")]
    private partial void LogImported(int published, int removed, int keptBack, string contentVersion);

    [LoggerMessage(LogLevel.Error, "{Reason}; it is tried again and again")]
    private partial void LogFailed(string reason);

    [LoggerMessage(LogLevel.Error, "The import failed; what was published stays, and it is tried again and again")]
    private partial void LogFailedUnexpectedly(Exception exception);

    [LoggerMessage(LogLevel.Information, "Content can be imported again")]
    private partial void LogRecovered();

    [LoggerMessage(LogLevel.Warning, "The import waits: {Reason}")]
    private partial void LogWaiting(string reason);
}
