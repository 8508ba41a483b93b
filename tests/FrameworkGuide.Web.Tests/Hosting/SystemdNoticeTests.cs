using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>What a unit with Type=notify is told, at a socket such as systemd has.</summary>
public sealed class SystemdNoticeTests : IDisposable
{
    private const string Library = "Microsoft.Extensions.Hosting.Systemd";

    private readonly TempFolder _folder = new();

    public SystemdNoticeTests() => Some.Content(new TestContent(_folder["content"]));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_told_once_readers_are_served_and_when_the_program_stops()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder["notify"]));
        using var process = new GuideProcess(
            _folder.Root, new Dictionary<string, string> { ["NOTIFY_SOCKET"] = _folder["notify"] }, Arguments());

        Assert.Equal("READY=1", await NextAsync(socket));
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        Assert.Contains("\"healthy\"", await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);

        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        Assert.Equal("STOPPING=1", await NextAsync(socket));
        Assert.Equal(0, await process.ExitCodeAsync());
        Assert.DoesNotContain("xception", process.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_systemd_its_library_is_not_loaded_and_a_socket_that_is_gone_harms_nobody()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var plain = GuideProcess.Serve(_folder);
        await plain.AddressAsync();
        Assert.DoesNotContain(
            Library, await File.ReadAllTextAsync($"/proc/{plain.Id}/maps"), StringComparison.Ordinal);
        plain.Kill();

        using var notified = new GuideProcess(
            _folder.Root, new Dictionary<string, string> { ["NOTIFY_SOCKET"] = _folder["gone"] }, Arguments());
        using var client = new HttpClient { BaseAddress = await notified.AddressAsync() };
        Assert.Contains(
            Library, await File.ReadAllTextAsync($"/proc/{notified.Id}/maps"), StringComparison.Ordinal);
        Assert.Contains("\"healthy\"", await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
    }

    private string[] Arguments() =>
    [
        "--urls=http://127.0.0.1:0", $"--FrameworkGuide:ContentPath={_folder["content"]}",
        $"--FrameworkGuide:DataPath={_folder["data"]}",
    ];

    private static async Task<string> NextAsync(Socket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var buffer = new byte[4096];
        var length = await socket.ReceiveAsync(buffer, SocketFlags.None, patience.Token);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
