using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Waits until something happens in a folder, and notes which documents it happened to. Events of the file system
/// cannot be relied on: they only hurry a look that is due anyway.
/// </summary>
internal sealed class FolderEvents : IContentEvents
{
    /// <summary>So many documents at once are as good as all of them.</summary>
    private const int MostNamed = 1_000;

    private readonly SemaphoreSlim _happened = new(0);
    private readonly FileSystemWatcher? _watcher;
    private readonly Lock _noting = new();
    private HashSet<string> _named = new(StringComparer.Ordinal);
    private bool _isAnywhere;

    /// <param name="missing">Is told why where the file system sends no events.</param>
    public FolderEvents(string path, Action<string> missing)
    {
        try
        {
            _watcher = new FileSystemWatcher(path) { IncludeSubdirectories = true };
            _watcher.Changed += (_, e) => Note(e, e.Name);
            _watcher.Created += (_, e) => Note(e, e.Name);
            _watcher.Deleted += (_, e) => Note(e, e.Name);
            _watcher.Renamed += (_, e) => Note(e, e.Name, e.OldName);
            _watcher.Error += (_, _) => Note(isAnywhere: true, []);
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            missing(e.Message);
        }
    }

    /// <summary>Until the next event, or as long as that.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        _happened.WaitAsync(atMost, cancellationToken);

    /// <summary>Whether an event since the last call may have changed a document, by its path.</summary>
    public Func<string, bool> TakeDoubts()
    {
        lock (_noting)
        {
            var (named, isAnywhere) = (_named, _isAnywhere);
            (_named, _isAnywhere) = (new HashSet<string>(StringComparer.Ordinal), false);
            return path => isAnywhere || named.Contains(path);
        }
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _happened.Dispose();
    }

    private void Note(FileSystemEventArgs e, params IEnumerable<string?> names)
    {
        var paths = names.Select(n => n?.Replace('\\', '/') ?? "").Where(n => !IsHidden(n)).ToList();
        if (paths.Count > 0)
            Note(e.ChangeType != WatcherChangeTypes.Changed && IsFolderOrLink(e.FullPath), paths);
    }

    private void Note(bool isAnywhere, IReadOnlyList<string> paths)
    {
        lock (_noting)
        {
            _named.UnionWith(paths.Where(p => ContentFolder.FileAt(p) is not null));
            _isAnywhere |= isAnywhere || _named.Count > MostNamed;
            if (_happened.CurrentCount == 0)
                _happened.Release();
        }
    }

    /// <summary>
    /// What an editor or Git keeps beside the documents; names with two dots are those by which Kubernetes switches a
    /// volume.
    /// </summary>
    private static bool IsHidden(string path) =>
        path.Split('/').Any(p => p.StartsWith('.') && !p.StartsWith("..", StringComparison.Ordinal));

    /// <summary>One that came or was put in the place of another: any file may be behind it.</summary>
    private static bool IsFolderOrLink(string path) =>
        Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
