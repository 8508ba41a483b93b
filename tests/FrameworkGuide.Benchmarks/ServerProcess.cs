using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FrameworkGuide.Benchmarks;

/// <summary>A published program as a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly HttpClient Client =
        new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All })
        {
            Timeout = TimeSpan.FromMinutes(2),
        };

    private readonly Process _process;

    private ServerProcess(Process process, int port, TimeSpan firstAnswer)
    {
        _process = process;
        Port = port;
        FirstAnswer = firstAnswer;
    }

    public int Port { get; }

    /// <summary>From the start of the process to the whole first page.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>Megabytes in memory now.</summary>
    public double Memory => StatusOf("VmRSS");

    /// <summary>The most megabytes that were in memory at once.</summary>
    public double PeakMemory => StatusOf("VmHWM");

    /// <summary>Of all its threads since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(string dll, params string[] arguments)
    {
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments, "--urls", $"http://127.0.0.1:{port}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(dll)!,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await AnswerAsync(process, port, clock);
    }

    public static async Task<ServerProcess> StartBareAsync(string body)
    {
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet",
            [typeof(ServerProcess).Assembly.Location, "bare", port.ToString(CultureInfo.InvariantCulture), body]))!;
        return await AnswerAsync(process, port, clock);
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri($"http://127.0.0.1:{Port}{path}"));

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<ServerProcess> AnswerAsync(Process process, int port, Stopwatch clock)
    {
        while (true)
        {
            try
            {
                using var response = await Client.GetAsync(new Uri($"http://127.0.0.1:{port}/"));
                response.EnsureSuccessStatusCode();
                return new ServerProcess(process, port, clock.Elapsed);
            }
            catch (HttpRequestException) when (!process.HasExited && clock.Elapsed < TimeSpan.FromMinutes(2))
            {
                await Task.Delay(5);
            }
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private double StatusOf(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status")
            .First(l => l.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }
}
