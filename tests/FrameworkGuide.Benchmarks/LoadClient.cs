using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace FrameworkGuide.Benchmarks;

/// <summary>Asks for one page over and over on a few connections, with as little work of its own as possible.</summary>
internal static class LoadClient
{
    public const int Connections = 8;

    /// <summary>One whole response of a cached page, as it comes over the wire.</summary>
    public static async Task<byte[]> FetchAsync(int port, string path)
    {
        using var socket = Connect(port);
        var buffer = new byte[4 * 1024 * 1024];
        await socket.SendAsync(Request(path));
        var length = await ReadResponseAsync(socket, buffer);
        return buffer[..length];
    }

    /// <summary>Asks once and throws the answer away, so that the next one comes from the cache.</summary>
    public static async Task WarmAsync(int port, string path)
    {
        using var socket = Connect(port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n"));
        var buffer = new byte[64 * 1024];
        while (await socket.ReceiveAsync(buffer) > 0)
        {
        }
    }

    /// <summary>Requests a second for one page.</summary>
    public static async Task<double> MeasureAsync(int port, string path, TimeSpan time)
    {
        var request = Request(path);
        return (await MeasureAsync(port, () => request, Connections, time)).PerSecond;
    }

    /// <summary>Asks for a path after the other.</summary>
    public static Task<Latencies> MeasureAsync(int port, Func<string> nextPath, int connections, TimeSpan time) =>
        MeasureAsync(port, () => Request(nextPath()), connections, time);

    /// <summary>Asks for a number of paths, one after the other.</summary>
    public static async Task<Latencies> MeasureAsync(int port, Func<string> nextPath, int requests)
    {
        var clock = Stopwatch.StartNew();
        var times = await LoopAsync(port, () => Request(nextPath()), done => done < requests);
        return new Latencies([.. times.Order()], clock.Elapsed.TotalSeconds);
    }

    private static async Task<Latencies> MeasureAsync(
        int port, Func<byte[]> nextRequest, int connections, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, connections)
            .Select(_ => Task.Run(() => LoopAsync(port, nextRequest, _ => clock.Elapsed < time))));
        return new Latencies([.. times.SelectMany(t => t).Order()], clock.Elapsed.TotalSeconds);
    }

    private static async Task<List<double>> LoopAsync(int port, Func<byte[]> nextRequest, Func<int, bool> goesOn)
    {
        using var socket = Connect(port);
        var buffer = new byte[1024 * 1024];
        var times = new List<double>();
        while (goesOn(times.Count))
        {
            var start = Stopwatch.GetTimestamp();
            await socket.SendAsync(nextRequest());
            await ReadResponseAsync(socket, buffer);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static Socket Connect(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect("127.0.0.1", port);
        return socket;
    }

    private static byte[] Request(string path) =>
        Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip, br\r\nAccept: text/html\r\n\r\n");

    /// <summary>Reads one response that says its length, and returns how many bytes it took.</summary>
    private static async Task<int> ReadResponseAsync(Socket socket, byte[] buffer)
    {
        var have = 0;
        var total = int.MaxValue;
        while (have < total)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(have));
            if (read == 0)
                throw new IOException("The server closed the connection.");
            have += read;
            if (total == int.MaxValue)
                total = TotalLength(buffer.AsSpan(0, have));
        }

        return have;
    }

    private static int TotalLength(ReadOnlySpan<byte> response)
    {
        var end = response.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return int.MaxValue;
        if (!response.StartsWith("HTTP/1.1 200"u8))
            throw new IOException(Encoding.ASCII.GetString(response[..end]));
        var at = response.IndexOf("Content-Length: "u8);
        if (at < 0 || at > end)
            throw new IOException("The response does not say its length.");
        var digits = response[(at + 16)..end];
        var stop = digits.IndexOf((byte)'\r');
        return end + 4 + int.Parse(
            digits[..(stop < 0 ? digits.Length : stop)], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
