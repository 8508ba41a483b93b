using System.Net;
using System.Net.Sockets;
using System.Text;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

public sealed class HealthcheckCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ASPNETCORE_URLS", "{0}", "urls")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{1}", "http_ports")]
    public async Task A_site_that_is_ready_is_asked_where_it_listens(string variable, string value, string source)
    {
        Some.Content(new TestContent(_folder["content"]));
        using var site = GuideProcess.Serve(_folder, "--FrameworkGuide:PublicUrl=https://guide.example.org");
        var address = await site.AddressAsync();
        var set = value.Replace("{0}", $"{address}", StringComparison.Ordinal)
            .Replace("{1}", $"{address.Port}", StringComparison.Ordinal);

        var (code, output, error) = await GuideProcess.RunAsync(_folder.Root,
            new Dictionary<string, string> { [variable] = set, ["http_proxy"] = "http://127.0.0.1:1" }, "healthcheck");

        Assert.Equal((0, ""), (code, error));
        Assert.Matches(
            $@"^The site at http://(127\.0\.0\.1|localhost):{address.Port} \({source}\) is healthy\.\s*$", output);

        File.WriteAllText(Path.Combine(_folder["content"], "frameworks", "beta.md"), "faulty");
        using var client = new HttpClient { BaseAddress = address };
        await Eventually.IsTrueAsync(async () => (await client.GetStringAsync("/health/ready"))
            .Contains("degraded", StringComparison.Ordinal), "it is degraded");
        (code, output, error) = await GuideProcess.RunAsync(_folder.Root, "healthcheck", "--urls", $"{address}");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(" is degraded: ", output, StringComparison.Ordinal);
        Assert.Contains("frameworks/beta.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_nothing_to_serve_is_not_ready()
    {
        Directory.CreateDirectory(_folder["content"]);
        using var site = GuideProcess.Serve(_folder);

        var (code, output, error) = await AskAsync((await site.AddressAsync()).ToString());

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(" is unhealthy: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "answers 200 without reporting its health.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]", "answers 200 without reporting its health.")]
    [InlineData(
        "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n", "answers 302 without reporting its health.")]
    [InlineData("not HTTP\r\n\r\n", "cannot be asked: ")]
    [InlineData("", "does not answer within 1 seconds.")]
    public async Task Another_program_at_its_address_is_told(string answer, string sentence)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerAsync(listener, answer);

        var (code, output, error) = await AskAsync($"http://{listener.LocalEndpoint}", answer.Length == 0 ? 1 : 60);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        using var client = await answering;
    }

    [Fact]
    public async Task A_site_below_a_path_is_asked_there()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var asked = GuideProcess.RunAsync(_folder.Root, "healthcheck", "--FrameworkGuide:PathBase=/guide", "--urls",
            $"http://{listener.LocalEndpoint}");

        using var client = await listener.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromSeconds(60));
        using var reader = new StreamReader(client.GetStream());
        Assert.Equal("GET /guide/health/ready HTTP/1.1", await reader.ReadLineAsync());
        client.Close();
        Assert.Equal(1, (await asked).Code);
    }

    [Fact]
    public async Task Where_nobody_listens_or_the_port_is_not_known_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}";
        listener.Stop();

        Assert.Equal(
            (1, "", $"The site at {address} (urls) cannot be asked: Connection refused.{Environment.NewLine}"),
            await AskAsync(address));
        Assert.Equal(
            (1, "", "The site at http://127.0.0.1:0 (urls) cannot be asked: it uses a different port at each start."
                + Environment.NewLine),
            await AskAsync("http://127.0.0.1:0"));
    }

    private static async Task<(int Code, string Output, string Error)> AskAsync(string address, int seconds = 60)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await HealthcheckCommand.RunAsync(
            [$"--urls={address}"], TimeSpan.FromSeconds(seconds), output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }

    private static async Task<TcpClient> AnswerAsync(TcpListener listener, string answer)
    {
        var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        await stream.ReadExactlyAsync(new byte[1]);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        return client;
    }
}
