using System.Diagnostics;
using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>The program where the system does not let it write.</summary>
public sealed class RightsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public RightsTests() => Some.Content(new TestContent(_folder["content"]));

    public void Dispose()
    {
        Let(write: true);
        _folder.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Data_that_can_only_be_read_is_served_from_a_start_and_written_again_once_it_can_be(
        bool endsCleanly)
    {
        if (OperatingSystem.IsWindows())
            return; // Rights are another matter there.
        using (var first = GuideProcess.ServeBoundByRights(_folder))
        {
            using var ready = new HttpClient { BaseAddress = await first.AddressAsync() };
            await Eventually.IsTrueAsync(async () => (await ready.GetStringAsync("/health/ready"))
                .Contains("\"healthy\"", StringComparison.Ordinal), "it is ready");
            if (endsCleanly)
                await EndAsync(first);
            else
                first.Kill();
        }

        Let(write: false);
        File.WriteAllText(Path.Combine(_folder["content"], "site.yml"), "title: Another title\n");
        using var second = GuideProcess.ServeBoundByRights(_folder);
        using var client = new HttpClient { BaseAddress = await second.AddressAsync() };
        var health = await client.GetStringAsync("/health/ready");
        Assert.Contains("\"degraded\"", health);
        Assert.Contains("content cannot be imported: catalog.db: it is read-only; what is published stays", health);
        foreach (var page in (string[])["/", "/frameworks/alpha", "/search?q=alpha", "/feed.xml"])
            Assert.Equal((page, HttpStatusCode.OK), (page, (await client.GetAsync(page)).StatusCode));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/edit/sign-in")).StatusCode);

        Let(write: true);
        await Eventually.IsTrueAsync(
            async () => (await client.GetStringAsync("/")).Contains("Another title", StringComparison.Ordinal),
            "what changed is live");
        await Eventually.IsTrueAsync(async () => (await client.GetStringAsync("/health/ready"))
            .Contains("\"healthy\"", StringComparison.Ordinal), "it is healthy");
    }

    private static async Task EndAsync(GuideProcess process)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        await process.ExitCodeAsync();
    }

    private void Let(bool write)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(_folder["data"]))
            return;
        foreach (var folder in Directory.GetDirectories(_folder["data"]).Prepend(_folder["data"]))
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
            foreach (var file in Directory.GetFiles(folder))
                File.SetUnixFileMode(
                    file, UnixFileMode.UserRead | (write ? UnixFileMode.UserWrite : UnixFileMode.None));
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute | (write
                ? UnixFileMode.UserWrite
                : UnixFileMode.None));
        }
    }
}
