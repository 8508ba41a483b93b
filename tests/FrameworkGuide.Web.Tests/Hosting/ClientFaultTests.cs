using System.Globalization;
using System.Net.Sockets;
using System.Text;
using FrameworkGuide.Web.Accounts;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>Requests that are no requests, as bytes.</summary>
public sealed class ClientFaultTests : IDisposable
{
    private const string Api =
        "POST /api/v1/recommendations HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\n";
    private const string Form =
        "POST /edit/sign-in HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    private const string Multipart =
        "POST /edit/sign-in HTTP/1.1\r\nHost: a.example\r\nContent-Type: multipart/form-data; boundary=x\r\n";
    private const string Chunked = "Transfer-Encoding: chunked\r\n\r\n";

    private readonly TestGuide _guide = new();

    public ClientFaultTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task What_cannot_be_read_is_answered_as_the_senders_fault_and_is_no_error_of_the_site()
    {
        var atStart = Warnings();
        foreach (var (request, status) in (IReadOnlyList<(string, int)>)
        [
            (Api + Chunked + "FFFFFFFFFFFFFFFF\r\n{}", 400),
            (Form + Chunked + "FFFFFFFFFFFFFFFF\r\na=b", 400),
            (Form + Chunked + "2400\r\n" + new string('a', 0x2400) + "\r\n0\r\n\r\n", 413),
            (Api + Chunked + "10001\r\n" + new string(' ', 0x10001) + "\r\n0\r\n\r\n", 413),
            (Api + Chunked + "zz\r\n{}", 400),
            (Form + Chunked + "zz\r\na=b", 400),
            (Api + Chunked + "2\r\n{}55\r\n", 400),
            (Form + Chunked + "-1\r\na=b", 400),
            (Form + "Content-Length: 4000000000\r\n\r\na=b", 413),
            (Form + "Content-Length: 9000\r\n\r\na=b", 413),
            (Api + "Content-Length: 9000000\r\n\r\na=b", 413),
            (Form + "Content-Length: -3\r\n\r\na=b", 400),
            (Multipart + "Content-Length: 3\r\n\r\na=b", 400),
            (Form + "Content-Length: 3\r\n\r\n%zz", 400),
            ("GET /frameworks HTTP/1.1\r\n\r\n", 400),
            ("GET /frameworks HTTP/9.9\r\nHost: a\r\n\r\n", 505),
        ])
        {
            var answered = await StatusOfAsync(request);
            Assert.True(answered == status,
                $"{answered} instead of {status}: {request[..Math.Min(300, request.Length)]}");
        }

        // What never comes is waited for a few seconds.
        var late = await Task.WhenAll(
            StatusOfAsync(Api + "Content-Length: 300\r\n\r\n{"), StatusOfAsync(Form + Chunked + "7FFFFFFF\r\na=b"));
        Assert.All(late, s => Assert.Equal(408, s));
        foreach (var head in (string[])[Api, Form])
        {
            // Once the site says to go on, it is reading; then the connection is cut.
            using var gone = await ConnectAsync(head + "Content-Length: 300\r\nExpect: 100-continue\r\n\r\n");
            Assert.Equal(100, await StatusOfAsync(gone));
            gone.LingerState = new LingerOption(true, 0);
        }

        await _guide.GetTextAsync("/frameworks");
        await Eventually.IsTrueAsync(
            () => _guide.Log.Requests("/edit/sign-in").Count >= 10, "what was cut off is logged too");
        var faults = Warnings().Skip(atStart.Count).ToList();
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>Of the site; that a form came without its token is noted as what happened to accounts.</summary>
    private List<string> Warnings() =>
    [
        .. _guide.Log.Events.Where(e => e.Level >= LogEventLevel.Warning
            && !e.Properties["SourceContext"].ToString().Contains(AccountAudit.Category, StringComparison.Ordinal))
            .Select(e => $"{e.RenderMessage()} {e.Exception}"),
    ];

    private async Task<int> StatusOfAsync(string request)
    {
        using var socket = await ConnectAsync(request);
        return await StatusOfAsync(socket);
    }

    private static async Task<int> StatusOfAsync(Socket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var buffer = new byte[4096];
        var read = await socket.ReceiveAsync(buffer, patience.Token);
        return int.Parse(Encoding.ASCII.GetString(buffer, 0, read).Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private async Task<Socket> ConnectAsync(string request)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", _guide.Client.BaseAddress!.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(request));
        return socket;
    }
}
