using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>The built program as a process of its own.</summary>
internal sealed partial class GuideProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly SemaphoreSlim _said = new(0);
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public GuideProcess(string workingDirectory, IReadOnlyDictionary<string, string> environment, params string[] args)
        : this(workingDirectory, environment, Command(args))
    {
    }

    private GuideProcess(
        string workingDirectory, IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys
            .Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || k is "DOTNET_ENVIRONMENT").ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Note(_error, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>
    /// Serves what stands in a folder: content, and data beside it. A debug build stops where
    /// <see cref="StopFile"/> says.
    /// </summary>
    public static GuideProcess Serve(TempFolder folder, params string[] settings) => new(
        folder.Root,
        new Dictionary<string, string> { ["FRAMEWORK_GUIDE_STOP_FILE"] = StopFile(folder) },
        [
            "--urls=http://127.0.0.1:0",
            $"--FrameworkGuide:ContentPath={folder["content"]}",
            $"--FrameworkGuide:DataPath={folder["data"]}",
            .. settings,
        ]);

    /// <summary>
    /// The same as <see cref="Serve"/>, bound by the rights of files also where the tests run as root.
    /// </summary>
    public static GuideProcess ServeBoundByRights(TempFolder folder) => new(
        folder.Root, new Dictionary<string, string>(), BoundByRights(Command("--urls=http://127.0.0.1:0",
            $"--FrameworkGuide:ContentPath={folder["content"]}", $"--FrameworkGuide:DataPath={folder["data"]}")));

    /// <summary>Takes from root what lets it pass over the rights of files (capabilities(7)).</summary>
    public static IReadOnlyList<string> BoundByRights(IReadOnlyList<string> command)
    {
        const string capabilities = "-dac_override,-dac_read_search";
        return Environment.IsPrivilegedProcess
            ? ["setpriv", "--inh-caps=" + capabilities, "--bounding-set=" + capabilities, .. command]
            : command;
    }

    /// <summary>How the program is called.</summary>
    public static IReadOnlyList<string> Command(params IReadOnlyList<string> args) =>
        [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Checkout.Program, .. args];

    /// <summary>Holds the name of the moment at which the program stops, to be killed there.</summary>
    public static string StopFile(TempFolder folder) => folder["stop"];

    /// <summary>Waits until the program stands at a moment that its stop file names, and kills it there.</summary>
    public async Task KillAtAsync(string moment)
    {
        await WaitsAtAsync(moment);
        Kill();
    }

    /// <summary>
    /// Waits until the program stands at a moment that its stop file names; it goes on once the file is gone.
    /// </summary>
    public Task WaitsAtAsync(string moment) => SaysAsync($"Stopped at: {moment}");

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int Code, string Output, string Error)> RunAsync(
        string workingDirectory, params string[] args) =>
        RunAsync(workingDirectory, new Dictionary<string, string>(), args);

    public static async Task<(int Code, string Output, string Error)> RunAsync(
        string workingDirectory, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var process = new GuideProcess(workingDirectory, environment, args);
        await process._process.WaitForExitAsync().WaitAsync(Patience);
        return (process._process.ExitCode, process._output.ToString(), process._error.ToString());
    }

    /// <summary>Where it serves, once it does.</summary>
    public async Task<Uri> AddressAsync()
    {
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(_address.Task, ended).WaitAsync(Patience) == ended)
            Assert.Fail($"The program ended with {_process.ExitCode}: {_output} {_error}");
        return await _address.Task;
    }

    public int Id => _process.Id;

    /// <summary>Waits until it has said all of these since the last time it was waited for.</summary>
    public async Task SaysAsync(params string[] parts)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (parts.FirstOrDefault(p => !Said().Contains(p, StringComparison.Ordinal)) is { } missing)
        {
            try
            {
                await _said.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"The program never said '{missing}', but: {Said()}");
            }
        }

        lock (_output)
            _output.Clear();
        lock (_error)
            _error.Clear();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
        _said.Dispose();
    }

    public string Said()
    {
        lock (_output)
            lock (_error)
                return _output.ToString() + _error;
    }

    private void Note(StringBuilder text, string? line)
    {
        if (line is null)
            return;
        lock (text)
            text.AppendLine(line);
        _said.Release();
        if (Listening().Match(line) is { Success: true } match)
            _address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Listening();
}
