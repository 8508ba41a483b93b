using System.Diagnostics;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Loads the catalog before the server answers, then keeps looking at what is published. A change in a folder is
/// imported when two looks agree; events only hurry the next look, because they cannot be relied on. Without an event,
/// a folder of thousands of files is looked at only so often that an idle site costs next to nothing.
/// </summary>
internal sealed partial class ImportService(
    ContentImporter importer,
    IContentSource source,
    GuideSettings settings,
    DataFolder data,
    ILogger<ImportService> logger)
    : IHostedService, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);

    /// <summary>Some programs delete a file before they write it again, and some write it in parts.</summary>
    private static readonly TimeSpan WaitForRest = TimeSpan.FromSeconds(2);

    /// <summary>Files that are looked at in each second: about a thousandth of a core.</summary>
    private const double FilesASecond = 200;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>How long files are compared in each second.</summary>
    private static readonly TimeSpan CompareFor = TimeSpan.FromMilliseconds(0.5);

    private readonly CancellationTokenSource _stopping = new();
    private IContentEvents? _events;
    private Task? _watching;
    private long _lookedAt;
    private TimeSpan _nextLookAfter;
    private bool _isDisposed;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        data.Prepare();
        var isStarted = await TryStartAsync(cancellationToken);
        if (settings.Watch || !isStarted)
        {
            _events = source.Watch(LogNoEvents);
            _watching = Task.Run(() => WatchAsync(_events), CancellationToken.None);
        }
    }

    /// <summary>
    /// A disk that is full or a store that is locked does not keep the program from serving what it has: it is tried
    /// again.
    /// </summary>
    private async Task<bool> TryStartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await importer.StartAsync(cancellationToken);
            if (!settings.Watch)
                await importer.ImportWhatDiffersAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            await importer.ReportFailureAsync(e);
            return false;
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_watching is not { IsCompleted: false } watching)
            return;
        try
        {
            await _stopping.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // A host that waits for its own end disposes of its services while others still stop them: it has ended.
            return;
        }

        await watching.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _stopping.Cancel();
        _events?.Dispose();
        _stopping.Dispose();
    }

    private async Task WatchAsync(IContentEvents events)
    {
        var pause = LookEvery;
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var happened = await events.WaitAsync(LookEvery, _stopping.Token);
                await LookAsync(events, happened);
                pause = LookEvery;
                if (!settings.Watch)
                    return; // It only looked because the start had failed.
            }
            catch (OperationCanceledException)
            {
                return;
            }
#pragma warning disable CA1031 // One import that fails must not end the watching: the next look tries again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                await importer.ReportFailureAsync(e);
                await Task.Delay(pause, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task LookAsync(IContentEvents events, bool happened)
    {
        var differs = await importer.CompareNextAsync(CompareFor, _stopping.Token);
        if (!differs && !happened && Stopwatch.GetElapsedTime(_lookedAt) < _nextLookAfter)
            return;
        var look = await importer.LookAsync(events.TakeDoubts(), _stopping.Token);
        _lookedAt = Stopwatch.GetTimestamp();
        var wait = TimeSpan.FromSeconds(look is { Scan.IsSettled: false } ? look.Scan.Files.Count / FilesASecond : 0);
        _nextLookAfter = wait < LongestWait ? wait : LongestWait;

        for (var changed = look is { HasChanges: true } ? look : null; changed is not null;)
        {
            if (!changed.Scan.IsSettled)
                await Task.Delay(changed.IsHalfWritten ? WaitForRest : LookAgainAfter, _stopping.Token);
            changed = await importer.ImportAsync(changed, _stopping.Token);
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "The file system sends no events ({Reason}); "
        + "the content folder is checked every second, or every minute if it has ten thousand files")]
    private partial void LogNoEvents(string reason);
}
