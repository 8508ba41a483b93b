using System.Text;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// The content that a test may change: a folder, or what is published in a shared database once the folder was pushed.
/// </summary>
internal sealed class TestContent(string root)
{
    private Func<PeopleStore>? _log;

    public string Root { get; } = root;

    public string this[string path] => Path.Combine(Root, path);

    public string Read(string path) => _log is null
        ? File.ReadAllText(this[path])
        : _log().FindLatest(path)?.Text ?? throw new FileNotFoundException("Nothing of it is published.", path);

    /// <summary>Whether a document is there.</summary>
    public bool Has(string path) => _log is null ? File.Exists(this[path]) : _log().FindLatest(path) is not null;

    /// <summary>The paths of all documents.</summary>
    public IEnumerable<string> Documents() => _log is null
        ? Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f))
        : _log().NewestOfEach().Where(r => r.Hash is not null).Select(r => r.Path);

    public byte[] ReadBytes(string path) =>
        _log is null ? File.ReadAllBytes(this[path]) : Encoding.UTF8.GetBytes(Read(path));

    public void Write(string path, string text)
    {
        if (_log is not null)
            Publish(path, text);
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Delete(string path)
    {
        if (_log is not null)
            Publish(path, text: null);
        File.Delete(this[path]);
    }

    /// <summary>From here on what is read and written is the log.</summary>
    public void ArePublishedIn(Func<PeopleStore> log) => _log = log;

    public void Rename(string from, string to) => File.Move(this[from], this[to]);

    /// <summary>Somebody else changes what is published.</summary>
    private void Publish(string path, string? text)
    {
        using var log = _log!().BeginLog();
        var hash = PublishedTexts.HashOf(text);
        log.Add(new Revision(path, hash, text, TimeProvider.System.GetUtcNow().UtcDateTime, Revision.Disk));
        log.Commit();
    }

    /// <summary>Makes every file an hour old: what was written just now is looked at again.</summary>
    public void Settle()
    {
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1));
    }

    public void CopyFrom(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = this[Path.GetRelativePath(folder, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
