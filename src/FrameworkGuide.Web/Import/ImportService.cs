using System.Diagnostics;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Loads the catalog before the server answers, then keeps looking at the content folder. A change is imported when two looks
/// agree; events of the file system only hurry the next look, because they cannot be relied on. Without an event, a folder of thousands of
/// files is looked at only so often that an idle site costs next to nothing.
/// </summary>
internal sealed partial class ImportService(
    ContentImporter importer, ImportGate gate, GuideSettings settings, DataFolder data, ILogger<ImportService> logger) : IHostedService, IDisposable
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
    private FolderEvents? _events;
    private Task? _watching;
    private long _lookedAt;
    private TimeSpan _nextLookAfter;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        data.Prepare();
        var isStarted = TryStart(cancellationToken);
        if (settings.Watch || !isStarted)
        {
            _events = new FolderEvents(settings.ContentPath, LogNoEvents);
            _watching = Task.Run(() => WatchAsync(_events), CancellationToken.None);
        }

        return Task.CompletedTask;
    }

    /// <summary>A disk that is full or a store that is locked does not keep the program from serving what it has: it is tried again.</summary>
    private bool TryStart(CancellationToken cancellationToken)
    {
        try
        {
            importer.Start(cancellationToken);
            if (!settings.Watch)
                importer.ImportWhatDiffers();
            return true;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            importer.ReportFailure(e);
            return false;
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_watching is not { IsCompleted: false })
            return;
        await _stopping.CancelAsync();
        await _watching.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _events?.Dispose();
        _stopping.Dispose();
    }

    private async Task WatchAsync(FolderEvents events)
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
                importer.ReportFailure(e);
                await Task.Delay(pause, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task LookAsync(FolderEvents events, bool happened)
    {
        FolderScan? look;
        using (await gate.EnterAsync(_stopping.Token))
        {
            importer.RestoreStores();
            if (!importer.CompareNext(CompareFor) && !happened && Stopwatch.GetElapsedTime(_lookedAt) < _nextLookAfter)
                return;
            if (!SeesChanges(events, out look))
                return;
        }

        while (look is not null)
        {
            await Task.Delay(importer.IsHalfWritten(look) ? WaitForRest : LookAgainAfter, _stopping.Token);
            using var entered = await gate.EnterAsync(_stopping.Token);
            var again = importer.ScanOrNull();
            if (again is not null && look.IsSame(again))
            {
                importer.Import(again, _stopping.Token);
                return;
            }

            look = again;
        }
    }

    private bool SeesChanges(FolderEvents events, out FolderScan? look)
    {
        look = importer.ScanOrNull();
        if (look is not null)
            importer.Compare(look, events.TakeDoubts());
        var changed = look is not null && importer.HasChanges(look);
        if (look is not null && !changed)
            importer.ConfirmUnchanged();
        _lookedAt = Stopwatch.GetTimestamp();
        var wait = TimeSpan.FromSeconds((look?.Files.Count ?? 0) / FilesASecond);
        _nextLookAfter = wait < LongestWait ? wait : LongestWait;
        return changed;
    }

    [LoggerMessage(LogLevel.Information, "The file system sends no events ({Reason}); the content folder is looked at every second, or every minute where it has ten thousand files")]
    private partial void LogNoEvents(string reason);
}
