using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>The program as a process where there is no collector, or none that can be used.</summary>
public sealed class WithoutCollectorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public WithoutCollectorTests() => Some.Content(new TestContent(_folder["content"]));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "")]
    [InlineData("http://127.0.0.1:4318", "true")]
    public async Task Without_a_collector_none_of_its_libraries_is_loaded(string endpoint, string disabled)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var program = Serve(new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = endpoint,
            ["OTEL_SDK_DISABLED"] = disabled,
        });
        using var client = await ClientAsync(program);
        foreach (var page in (string[])["/frameworks/alpha", "/frameworks/alpha", "/recommend/result", "/health/ready"])
            (await client.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode();

        var loaded = await File.ReadAllTextAsync($"/proc/{program.Id}/maps");

        Assert.Contains("System.Diagnostics.DiagnosticSource.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("OpenTelemetry", loaded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grpc")]
    [InlineData("http/protobuf")]
    public async Task Readers_and_the_end_do_without_a_collector_that_does_not_answer(string protocol)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start(); // Takes connections, and says nothing.
        using var program = Serve(new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = $"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}",
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = protocol,
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "50",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "50",
        });
        using var client = await ClientAsync(program);
        using var asked = await silent.AcceptTcpClientAsync();
        Assert.Contains("Alpha words.", await client.GetStringAsync(new Uri("/frameworks/alpha", UriKind.Relative)));

        using (var kill = Process.Start("kill", ["-TERM", $"{program.Id}"]))
            await kill.WaitForExitAsync();

        Assert.Equal(0, await program.ExitCodeAsync());
        Assert.DoesNotContain("xception", program.Said());
        Assert.DoesNotContain("127.0.0.1:" + ((IPEndPoint)silent.LocalEndpoint).Port, program.Said());
    }

    [Fact]
    public async Task A_wrong_variable_ends_the_start_with_a_sentence_that_has_no_secret()
    {
        var (code, output, error) = await GuideProcess.RunAsync(
            _folder.Root,
            new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "collector:sesame@4317",
                ["OTEL_EXPORTER_OTLP_HEADERS"] = "sesame",
            },
            Arguments());

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT is not the address of a collector; expected one such as", error);
        Assert.Contains("OTEL_EXPORTER_OTLP_HEADERS is not a list of headers; expected one such as", error);
        Assert.DoesNotContain("sesame", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public async Task What_only_the_library_finds_out_ends_the_start_with_a_sentence_as_well()
    {
        var (code, output, error) = await GuideProcess.RunAsync(
            _folder.Root,
            new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "https://127.0.0.1:4318",
                ["OTEL_EXPORTER_OTLP_CERTIFICATE"] = _folder["missing.pem"],
            },
            Arguments());

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("the variables of OpenTelemetry (OTEL_…) cannot be used: ", error);
        Assert.Contains("missing.pem", error);
        Assert.DoesNotContain("   at ", error);
    }

    private GuideProcess Serve(Dictionary<string, string> variables) =>
        new(_folder.Root, variables, Arguments());

    private string[] Arguments() =>
    [
        "--urls=http://127.0.0.1:0",
        $"--FrameworkGuide:ContentPath={_folder["content"]}",
        $"--FrameworkGuide:DataPath={_folder["data"]}",
    ];

    private static async Task<HttpClient> ClientAsync(GuideProcess program) =>
        new() { BaseAddress = await program.AddressAsync() };
}
