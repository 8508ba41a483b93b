namespace FrameworkGuide.Web.Import;

/// <summary>
/// Waits until something happens in a folder. Events of the file system cannot be relied on: they only hurry a look that is due anyway.
/// </summary>
internal sealed class FolderEvents : IDisposable
{
    private readonly SemaphoreSlim _happened = new(0);
    private readonly FileSystemWatcher? _watcher;

    /// <param name="missing">Is told why where the file system sends no events.</param>
    public FolderEvents(string path, Action<string> missing)
    {
        try
        {
            _watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
            _watcher.Changed += Hurry;
            _watcher.Created += Hurry;
            _watcher.Deleted += Hurry;
            _watcher.Renamed += Hurry;
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            missing(e.Message);
        }
    }

    /// <summary>Until the next event, or as long as that.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _happened.WaitAsync(atMost, cancellationToken);

    public void Dispose()
    {
        _watcher?.Dispose();
        _happened.Dispose();
    }

    private void Hurry(object sender, EventArgs args)
    {
        if (_happened.CurrentCount == 0)
            _happened.Release();
    }
}
