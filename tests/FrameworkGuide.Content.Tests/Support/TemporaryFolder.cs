using System.Text;

namespace FrameworkGuide.Content.Tests.Support;

/// <summary>A content folder on disk that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("framework-guide-").FullName;

    public TemporaryFolder Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder Add(string path, byte[] bytes)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
