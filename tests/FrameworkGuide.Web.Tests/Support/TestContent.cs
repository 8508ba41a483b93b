namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A content folder that a test may change.</summary>
internal sealed class TestContent(string root)
{
    public string Root { get; } = root;

    public string this[string path] => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Delete(string path) => File.Delete(this[path]);

    public void Rename(string from, string to) => File.Move(this[from], this[to]);

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
