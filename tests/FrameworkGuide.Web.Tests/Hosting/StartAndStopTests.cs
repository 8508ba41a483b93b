using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>The program as a process: however it starts or is stopped, it says what is wrong in a sentence.</summary>
public sealed class StartAndStopTests : IDisposable
{
    private const int EndedBySignal = 128 + 15;

    private readonly TempFolder _folder = new();

    public StartAndStopTests() => Some.Content(new TestContent(_folder["content"]));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_address_in_use_ends_the_program_with_1_and_a_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var (code, output, error) = await GuideProcess.RunAsync(
            _folder.Root, $"--urls=http://127.0.0.1:{port}", $"--FrameworkGuide:ContentPath={_folder["content"]}",
            $"--FrameworkGuide:DataPath={_folder["data"]}");

        Assert.Equal(1, code);
        Assert.Equal(
            $"The program cannot start: Failed to bind to address http://127.0.0.1:{port}: address already in use.",
            error.Trim());
        Assert.DoesNotContain("   at ", output);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_ends_the_program_with_1_and_a_sentence()
    {
        File.WriteAllText(_folder["data"], "a file");

        var (code, output, error) = await GuideProcess.RunAsync(
            _folder.Root, $"--FrameworkGuide:ContentPath={_folder["content"]}",
            $"--FrameworkGuide:DataPath={_folder["data"]}");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("DataPath names the folder", error);
        Assert.DoesNotContain("   at ", error);
    }

#if DEBUG // A release build has no moments to stop at.
    [Theory]
    [InlineData("catalog begun")]
    [InlineData("log written")]
    [InlineData("catalog committed")]
    public async Task Told_to_stop_while_it_starts_the_program_ends_quietly(string moment)
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(GuideProcess.StopFile(_folder), moment);
        using var process = GuideProcess.Serve(_folder);
        await process.WaitsAtAsync(moment);

        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        File.Delete(GuideProcess.StopFile(_folder));

        var code = await process.ExitCodeAsync();
        Assert.True(code is 0 or EndedBySignal, $"It ended with {code}: {process.Said()}");
        Assert.DoesNotContain("xception", process.Said());
        Assert.DoesNotContain("   at ", process.Said());
    }
#endif
}
