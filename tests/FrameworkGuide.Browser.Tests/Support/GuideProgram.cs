using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>The real program in a process of its own, with a data folder that goes away with it.</summary>
internal sealed partial class GuideProgram : IAsyncDisposable
{
    /// <summary>
    /// Far more than a start takes where the suites are started at once on a busy machine; only a
    /// failure waits that long.
    /// </summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly string _data;
    private readonly string _path;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private GuideProgram(Process process, string data, string path)
    {
        (_process, _data, _path) = (process, data, path);
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) =>
            _address.TrySetException(new InvalidOperationException($"The program ended at once.\n{Log}"));
    }

    public Uri Address { get; private set; } = null!;

    private string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <param name="isWatching">Whether it runs as it does for an editor: in development, and
    /// following the content.</param>
    /// <param name="path">Below which it stands: "/guide".</param>
    /// <param name="settings">Further settings, as arguments.</param>
    public static async Task<GuideProgram> StartAsync(
        string contentPath, bool isWatching = false, string path = "", params IEnumerable<string> settings)
    {
        var data = Directory.CreateTempSubdirectory("guide-browser-").FullName;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])
            [
                // The system chooses the port, so that two runs never ask for the same one.
                Checkout.Program, "--urls", "http://127.0.0.1:0", "--environment",
                isWatching ? "Development" : "Production",
                $"--FrameworkGuide:ContentPath={contentPath}", $"--FrameworkGuide:DataPath={data}",
                $"--FrameworkGuide:Watch={isWatching}",

                // All tests ask from one address.
                "--FrameworkGuide:RateLimit=0",
                $"--FrameworkGuide:PathBase={path}",
                .. settings,
            ])
            start.ArgumentList.Add(argument);

        var program = new GuideProgram(new Process { StartInfo = start, EnableRaisingEvents = true }, data, path);
        try
        {
            await program.RunAsync();
            return program;
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <summary>The link that the command prints for an editor.</summary>
    public async Task<string> EditorLinkAsync(string email)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Checkout.Program, "editor", "add", "--email", email, $"--FrameworkGuide:DataPath={_data}",
                $"--FrameworkGuide:PathBase={_path}",
            ])
        {
            RedirectStandardOutput = true,
        };
        using var command = Process.Start(start) ?? throw new InvalidOperationException("The command does not start.");
        var said = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        return new Uri(Address,
            new Uri(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim()).PathAndQuery).AbsoluteUri;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task RunAsync()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            Address = await _address.Task.WaitAsync(StartLimit);
            await WaitUntilReadyAsync();
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException(
                $"The program was not ready within {StartLimit.TotalSeconds} seconds.\n{Log}", e);
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var limit = Stopwatch.StartNew();
        while (true)
        {
            using var response = await http.GetAsync(new Uri(_path + "/health/ready", UriKind.Relative));
            if (response.StatusCode == HttpStatusCode.OK)
                return;
            if (limit.Elapsed > StartLimit)
                throw new TimeoutException(await response.Content.ReadAsStringAsync());
            await Task.Delay(50);
        }
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_log)
            _log.AppendLine(line);
        if (Listening().Match(line) is { Success: true } match)
            _address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Listening();
}
