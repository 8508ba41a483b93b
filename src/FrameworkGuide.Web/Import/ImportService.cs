using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Loads the catalog before the server answers, then keeps looking at the content folder. A change is imported when two looks
/// agree; events of the file system only hurry the next look, because they cannot be relied on.
/// </summary>
internal sealed partial class ImportService(
    ContentImporter importer, ImportGate gate, GuideSettings settings, ILogger<ImportService> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(150);

    private readonly CancellationTokenSource _stopping = new();
    private FolderEvents? _events;
    private Task? _watching;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        importer.Start();
        if (settings.Watch)
        {
            _events = new FolderEvents(settings.ContentPath, LogNoEvents);
            _watching = Task.Run(() => WatchAsync(_events), CancellationToken.None);
        }

        return Task.CompletedTask;
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
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await events.WaitAsync(LookEvery, _stopping.Token);
                await LookAsync();
            }
            catch (OperationCanceledException)
            {
                return;
            }
#pragma warning disable CA1031 // One import that fails must not end the watching: the next look tries again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                LogFailed(e);
                await Task.Delay(LookEvery, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
                importer.Import(again);
                return;
            }

            look = again;
        }
    }

    [LoggerMessage(LogLevel.Error, "The import failed; what was published stays, and the next look tries again")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(LogLevel.Information, "The file system sends no events ({Reason}); the content folder is looked at every second")]
    private partial void LogNoEvents(string reason);
}
