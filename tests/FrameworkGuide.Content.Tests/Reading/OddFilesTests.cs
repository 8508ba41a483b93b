using System.Diagnostics;
using System.Net.Sockets;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Reading;

/// <summary>Files of the content folder that are no documents, or cannot be read.</summary>
public sealed class OddFilesTests : IDisposable
{
    private const string Guide = "---\ntitle: T\n---\n";

    private readonly TemporaryFolder _elsewhere = new TemporaryFolder().Add("text.md", Guide)
        .Add("secret.svg", "secret").Add("deep/more.md", Guide);
    private readonly TemporaryFolder _folder = new TemporaryFolder().Add("guides/plain.md", Guide)
        .Add("assets/real.svg", "a picture");

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public async Task A_pipe_a_socket_and_a_device_are_problems_and_never_waited_for()
    {
        if (!OperatingSystem.IsLinux())
            return; // There are none, or nobody can tell.
        foreach (var path in (string[])["guides/pipe.md", "languages.yml", "assets/pipe.svg"])
            Process.Start("mkfifo", Path.Combine(_folder.Root, path)).WaitForExit();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder.Root, "assets/socket.svg")));
        Link("guides/zero.md", "/dev/zero");
        Link("guides/linked-pipe.md", "pipe.md");

        var problems = await Task.Run(Problems).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(
            ["assets/pipe.svg FG066", "assets/socket.svg FG066", "guides/linked-pipe.md FG066", "guides/pipe.md FG066",
                "guides/zero.md FG066", "languages.yml FG066"], problems);
        Assert.Null(Folder.OpenPictureOrNull("pipe.svg"));
        Assert.ThrowsAny<IOException>(() => Folder.Write("guides/pipe.md", "text"u8));
    }

    [Fact]
    public void What_a_killed_write_left_is_deleted_and_nothing_else()
    {
        string[] stay = [".site.yml", "guides/.plain.md.swp", "guides/.Not a slug.md.part",
            "guides/deep/.plain.md.part", "assets/.a.svg.part", "guides/plain.md.part"];
        foreach (var path in stay.Concat(["guides/.plain.md.part", ".site.yml.part", "frameworks/.new.md.part"]))
            _folder.Add(path, "text");
        _elsewhere.Add(".text.md.part", "text");
        Link("needs", _elsewhere.Root);

        Folder.RemoveUnfinished();

        Assert.All(stay.Append("guides/plain.md"), p => Assert.True(File.Exists(Path.Combine(_folder.Root, p)), p));
        Assert.All((string[])["guides/.plain.md.part", ".site.yml.part", "frameworks/.new.md.part"],
            p => Assert.False(File.Exists(Path.Combine(_folder.Root, p)), p));
        Assert.True(File.Exists(Path.Combine(_elsewhere.Root, ".text.md.part")));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_one_problem_and_the_rest_is_checked()
    {
        if (OperatingSystem.IsWindows())
            return; // Rights are another matter there.
        foreach (var path in (string[])["assets/lost+found", "frameworks"])
            File.SetUnixFileMode(
                Directory.CreateDirectory(Path.Combine(_folder.Root, path)).FullName, UnixFileMode.None);
        if (Environment.IsPrivilegedProcess)
            return; // Nothing is closed to root; the test of the validate command runs as somebody else.

        Assert.Equal(["assets/lost+found FG067", "frameworks FG067"], Problems());
    }

    private ContentFolder Folder => new(_folder.Root);

    private List<string> Problems() =>
        ContentCheck.Run(Folder, Some.Today).Select(p => $"{p.Path} {p.Code}").ToList();

    private void Link(string path, string target)
    {
        var link = Path.Combine(_folder.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, target);
    }
}
