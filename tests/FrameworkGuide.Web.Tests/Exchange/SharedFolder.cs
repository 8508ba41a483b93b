using System.Security.Cryptography;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>A content folder, and a database that it is pushed to and pulled from.</summary>
internal sealed class SharedFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public SharedFolder(string? database = null, bool isFilled = true)
    {
        Database = database ?? PostgresServer.Shared.NewDatabase();
        Content = new TestContent(_folder["content"]);
        Directory.CreateDirectory(Content.Root);
        if (isFilled)
            Some.Content(Content);
    }

    public string Database { get; set; }

    public TestContent Content { get; }

    /// <summary>As a new run of the program would have it.</summary>
    public PeopleStore People => new(PostgresServer.Address(Database));

    public string[] Arguments =>
    [
        $"--FrameworkGuide:Database={Database}", $"--FrameworkGuide:ContentPath={Content.Root}",
        $"--FrameworkGuide:DataPath={_folder["data"]}",
    ];

    /// <summary>By path, below the folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => Directory
        .EnumerateFiles(Content.Root, "*", SearchOption.AllDirectories)
        .ToDictionary(
            f => Path.GetRelativePath(Content.Root, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public Told Push(bool isDryRun = false, string author = "push", string? message = null) => Told.By(
        (output, error) => PushCommand.Run(Arguments, Content.Root, (author, message), isDryRun, output, error));

    public Told Pull(bool isDryRun = false) =>
        Told.By((output, error) => PullCommand.Run(Arguments, Content.Root, isDryRun, output, error));

    /// <summary>Somebody publishes in a browser.</summary>
    public void Publish(string path, string? text)
    {
        using var log = People.BeginLog();
        log.Add(new Revision(
            path, PublishedTexts.HashOf(text), text, TimeProvider.System.GetUtcNow().UtcDateTime, "ada@example.org"));
        log.Commit();
    }

    public void PublishPicture(string path, byte[] bytes)
    {
        using var log = People.BeginLog();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        log.AddPicture(hash, bytes);
        log.Add(new Revision(path, hash, null, TimeProvider.System.GetUtcNow().UtcDateTime, "ada@example.org"));
        log.Commit();
    }

    public string? Published(string path) => People.FindLatest(path)?.Text;

    public void Replace(string path, string old, string now)
    {
        var text = Content.Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Content.Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    public void WritePicture(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Content[path])!);
        File.WriteAllBytes(Content[path], bytes);
    }

    public void Dispose() => _folder.Dispose();
}
