using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;
using FrameworkGuide.Data.People.Postgres;
using FrameworkGuide.Web.Settings;
using Microsoft.Extensions.Logging.Abstractions;

namespace FrameworkGuide.Web.Exchange;

/// <summary>
/// Moves a guide from people.db and a content folder into a shared database, or back. What it makes is made in a folder
/// of its own in the data folder, and put in its place at the end.
/// </summary>
internal sealed class StoreMover : IDisposable
{
    private readonly DatabaseAddress _database;
    private readonly TimeProvider _time;
    private readonly DataPaths _paths;
    private readonly ContentFolder _content;
    private readonly string _folder;
    private readonly DataPaths _work;

    public StoreMover(GuideSettings settings, DatabaseAddress database, TimeProvider time)
    {
        (_database, _time) = (database, time);
        (_paths, _content) = (new DataPaths(settings.DataPath), new ContentFolder(settings.ContentPath));
        _folder = Path.Combine(settings.DataPath, $"move-{Environment.ProcessId}");
        Clear(); // In a container the number comes again, and a program that was killed left it.
        PrivateFiles.CreateFolder(_folder);
        _work = new DataPaths(_folder);
    }

    /// <summary>Why nothing was moved; empty where it was.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>Empties no store: people.db and the content folder stay as they are.</summary>
    /// <returns>What was moved; null where there are refusals.</returns>
    public IReadOnlyList<TableSum>? ToDatabase()
    {
        new PeopleStore(_database).Newest(); // What is wrong with the database is said before anything is copied.
        var people = new PeopleStore(_paths.People, NullLogger<PeopleStore>.Instance);
        if (!people.Exists)
            throw new UnmovableException($"{_paths.People} does not exist, so there is nothing to move");
        using var alone = DataFolder.HoldOrNull(_paths.Lock, FileShare.None)
            ?? throw new UnmovableException($"a site uses {_paths.People}; stop it first");
        people.CopyTo(_work.People);
        var files = new FolderFiles(_content);
        Refusals = Unlogged(files, Logged());
        return Refusals.Count > 0
            ? null
            : StoreMove.ToDatabase(
                _work.People, _database, _paths.Keys, Moved(files), _time.GetUtcNow().UtcDateTime);
    }

    /// <returns>What was moved; null where there are refusals.</returns>
    public IReadOnlyList<TableSum>? ToFolder()
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            if (File.Exists(_paths.People + suffix))
                throw new UnmovableException(
                    $"{_paths.People + suffix} exists; move it away, or name another DataPath");
        return StoreMove.ToFile(_database, _work.People, _work.Keys, then: () =>
        {
            Refusals = new ContentPull(new PeopleStore(_database), _content).Run().Refusals;
            if (Refusals.Count > 0)
                return false;
            PrivateFiles.CreateFolder(_paths.Keys);
            foreach (var key in Directory.GetFiles(_work.Keys))
                File.Move(key, Path.Combine(_paths.Keys, Path.GetFileName(key)), overwrite: true);
            File.Move(_work.People, _paths.People);
            return true;
        });
    }

    public void Dispose()
    {
        StoreMove.Release();
        Clear();
    }

    private void Clear()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private IReadOnlyList<LoggedText> Logged()
    {
        try
        {
            return StoreMove.NewestOfEach(_work.People);
        }
        catch (RefusedStoreException e)
        {
            throw new UnmovableException($"{_paths.People} cannot be used: {e.Message}");
        }
    }

    /// <summary>Files that say something that the log does not have as the newest, and the other way round.</summary>
    private static List<Refusal> Unlogged(FolderFiles files, IEnumerable<LoggedText> newest)
    {
        var logged = newest.Where(r => r.Hash is not null && !ContentFolder.IsPicturePath(r.Path))
            .ToDictionary(r => r.Path, r => r.Hash, StringComparer.Ordinal);
        var documents = files.Hashes.Where(f => !ContentFolder.IsPicturePath(f.Key)).ToDictionary();
        return
        [
            .. files.Unknown
                .Concat(documents.Where(d => logged.GetValueOrDefault(d.Key) != d.Value).Select(d => new Refusal(
                    d.Key, 1, "is not in the log as it is here; correct what validate finds and start the site once")))
                .Concat(logged.Keys.Where(p => !documents.ContainsKey(p)).Select(p => new Refusal(
                    p, 1, "is in the log and not in the folder; start the site once")))
                .OrderBy(r => r.Path, StringComparer.Ordinal),
        ];
    }

    private static List<MovedFile> Moved(FolderFiles files) =>
    [
        .. files.Hashes.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new MovedFile(
            f.Key,
            f.Value,
            ContentFolder.IsPicturePath(f.Key)
                ? () => files.Read(f.Key)
                    ?? throw new UnmovableException($"{f.Key} was changed while it was read; move once more")
                : null)),
    ];
}
