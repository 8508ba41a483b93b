using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Loads the catalog before the server answers, then keeps looking at the content folder. A change is imported when two looks
/// agree; events of the file system only hurry the next look, because they cannot be relied on.
/// </summary>
internal sealed partial class ImportService(
    ContentImporter importer, GuideSettings settings, ILogger<ImportService> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(150);

    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _hurry = new(0);
    private FileSystemWatcher? _watcher;
    private Task? _watching;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        importer.Start();
        if (settings.Watch)
        {
            _watcher = CreateWatcherOrNull();
            _watching = Task.Run(WatchAsync, CancellationToken.None);
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
        _watcher?.Dispose();
        _stopping.Dispose();
        _hurry.Dispose();
    }

    private async Task WatchAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                await _hurry.WaitAsync(LookEvery, _stopping.Token);
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
        importer.RestoreStores();
        var look = importer.ScanOrNull();
        if (look is not null && !importer.HasChanges(look))
        {
            importer.ConfirmUnchanged();
            return;
        }

        while (look is not null)
        {
            await Task.Delay(LookAgainAfter, _stopping.Token);
            var again = importer.ScanOrNull();
            if (again is not null && look.Files.SequenceEqual(again.Files) && look.Assets.SetEquals(again.Assets))
            {
                importer.Import(again);
                return;
            }

            look = again;
        }
    }

    private FileSystemWatcher? CreateWatcherOrNull()
    {
        try
        {
            var watcher = new FileSystemWatcher(settings.ContentPath) { IncludeSubdirectories = true };
            void Hurry(object sender, EventArgs args)
            {
                if (_hurry.CurrentCount == 0)
                    _hurry.Release();
            }

            watcher.Changed += Hurry;
            watcher.Created += Hurry;
            watcher.Deleted += Hurry;
            watcher.Renamed += Hurry;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            LogNoEvents(e.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The import failed; what was published stays, and the next look tries again")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(LogLevel.Information, "The file system sends no events ({Reason}); the content folder is looked at every second")]
    private partial void LogNoEvents(string reason);
}
