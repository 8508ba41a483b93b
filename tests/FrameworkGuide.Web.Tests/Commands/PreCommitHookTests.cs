using System.Diagnostics;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

/// <summary>The hook in a repository of its own; `dotnet run` is stood in for by the program as it is built.</summary>
public sealed class PreCommitHookTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TestContent _content;

    public PreCommitHookTests()
    {
        _content = new TestContent(Path.Combine(_folder["repository"], "content"));
        Some.Content(_content);
        Directory.CreateDirectory(_folder["bin"]);
        File.WriteAllText(Path.Combine(_folder["bin"], "dotnet"),
            "#!/bin/sh\nshift 4\n"
            + $"exec '{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Environment.ProcessPath}' "
            + $"'{Checkout.Program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_folder["bin"], "dotnet"),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_commit_is_refused_for_errors_in_what_is_staged_alone()
    {
        await GitAsync(0, "init", "--quiet");
        await GitAsync(0, "config", "core.hooksPath", Path.Combine(Checkout.Root, ".githooks"));
        await GitAsync(0, "add", "--all");
        await CommitAsync(0);
        var good = _content.Read("frameworks/alpha.md");

        _content.Write("frameworks/alpha.md", "no front matter");
        await GitAsync(0, "add", "--all");
        Assert.Contains("content/frameworks/alpha.md:1:1: error", await CommitAsync(1));

        await GitAsync(0, "reset", "--quiet", "--hard");
        _content.Write("frameworks/alpha.md", good + "More.\n");
        await GitAsync(0, "add", "--all");
        _content.Write("frameworks/beta.md", "not staged, and no front matter");
        await CommitAsync(0);

        File.WriteAllText(Path.Combine(_folder["repository"], "other.txt"), "no content");
        await GitAsync(0, "add", "other.txt");
        Assert.DoesNotContain("problems", await CommitAsync(0));
    }

    private Task<string> CommitAsync(int code) => GitAsync(code, "-c", "user.name=Someone", "-c",
        "user.email=someone@example.org", "commit", "--quiet", "--message", "A change");

    private async Task<string> GitAsync(int code, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _folder["repository"],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = _folder["bin"] + ":" + start.Environment["PATH"];
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git does not start.");
        var texts = await Task.WhenAll(git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
        await git.WaitForExitAsync();
        Assert.True(code == git.ExitCode,
            $"git {string.Join(' ', arguments)} ended with {git.ExitCode}: {string.Concat(texts)}");
        return string.Concat(texts);
    }
}
