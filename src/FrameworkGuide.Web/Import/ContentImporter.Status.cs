using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>What the import says of itself: to readiness, to editors and to the log.</summary>
internal sealed partial class ContentImporter
{
    private IReadOnlyList<ContentProblem> _folderProblems = [];
    private string? _failure;

    /// <summary>
    /// Tells why an import failed: what is published stays. The log is told once for each reason, for the next look meets the same one.
    /// </summary>
    public void ReportFailure(Exception exception)
    {
        var reason = FailedReason(exception);
        if (reason != _failure && StoreFailure.Is(exception))
            LogFailed(reason);
        else if (reason != _failure)
            LogFailedUnexpectedly(exception);
        _failure = reason;
        Report(reason);
    }

    /// <summary>Notes that the folder is as it was imported: nothing waits any more.</summary>
    public void ConfirmUnchanged()
    {
        if (current.Status.Waiting != _logFailure)
            ReportStatus(_logFailure);
    }

    private void NoteFolderProblems(IReadOnlyList<ContentProblem> problems)
    {
        foreach (var problem in problems.Except(_folderProblems))
            LogNotRead(problem.ToString());
        _folderProblems = problems;
        ShareFolder();
    }

    private void ReportStatus(string? waiting)
    {
        if (waiting is not null && waiting != current.Status.Waiting)
            LogWaiting(waiting);
        if (_failure is not null && waiting is null)
            LogRecovered();
        _failure = null;
        Report(waiting);
    }

    private void Report(string? waiting) => current.Report(new ImportStatus(
        [.. _files.Values
            .Where(f => f.State == FileState.KeptBack)
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .SelectMany(f => f.Problems)
            .Concat(_folderProblems)
            .Where(p => p.Severity == ProblemSeverity.Error)
            .Select(p => p.ToString())],
        waiting));

    private string FailedReason(Exception exception) => StoreFailure.Is(exception)
        ? $"content cannot be imported: {(exception.GetBaseException() is IOException or UnauthorizedAccessException ? "" : "catalog.db: ")}{StoreFailure.Describe(exception, folder.Root)}; what is published stays"
        : "content cannot be imported, and what is published stays; the program's log says why";

    [LoggerMessage(LogLevel.Warning, "Kept back: {Problem}")]
    private partial void LogKeptBack(string problem);

    [LoggerMessage(LogLevel.Warning, "Not read: {Problem}")]
    private partial void LogNotRead(string problem);

    [LoggerMessage(LogLevel.Information, "Removed: {Path}")]
    private partial void LogRemoved(string path);

    [LoggerMessage(LogLevel.Information, "Content imported: {Published} published, {Removed} removed, {KeptBack} kept back; version {ContentVersion}")]
    private partial void LogImported(int published, int removed, int keptBack, string contentVersion);

    [LoggerMessage(LogLevel.Error, "{Reason}; it is tried again and again")]
    private partial void LogFailed(string reason);

    [LoggerMessage(LogLevel.Error, "The import failed; what was published stays, and it is tried again and again")]
    private partial void LogFailedUnexpectedly(Exception exception);

    [LoggerMessage(LogLevel.Information, "Content can be imported again")]
    private partial void LogRecovered();

    [LoggerMessage(LogLevel.Error, "The log of published texts lacks its last {Count} entries, because people.db was cut or an older copy of it was put in its place; what is published is logged again, as found on disk")]
    private partial void LogIncomplete(long count);

    [LoggerMessage(LogLevel.Warning, "The import waits: {Reason}")]
    private partial void LogWaiting(string reason);
}
