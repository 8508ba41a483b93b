using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Loads the catalog before the server answers, then keeps looking at the content folder. A change is imported when two looks
/// agree; events of the file system only hurry the next look, because they cannot be relied on.
/// </summary>
internal sealed partial class ImportService(
    ContentImporter importer, ImportGate gate, GuideSettings settings, DataFolder data, ILogger<ImportService> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);

    private readonly CancellationTokenSource _stopping = new();
    private FolderEvents? _events;
    private Task? _watching;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        data.Prepare();
        var started = TryStart(cancellationToken);
        if (settings.Watch || !started)
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
                await events.WaitAsync(LookEvery, _stopping.Token);
                await LookAsync();
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

    private async Task LookAsync()
    {
        FolderScan? look;
        using (await gate.EnterAsync(_stopping.Token))
        {
            importer.RestoreStores();
            look = importer.ScanOrNull();
            if (look is not null && !importer.HasChanges(look))
            {
                importer.ConfirmUnchanged();
                return;
            }
        }

        while (look is not null)
        {
            await Task.Delay(LookAgainAfter, _stopping.Token);
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

    [LoggerMessage(LogLevel.Information, "The file system sends no events ({Reason}); the content folder is looked at every second")]
    private partial void LogNoEvents(string reason);
}
