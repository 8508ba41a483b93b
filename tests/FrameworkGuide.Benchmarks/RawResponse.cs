using System.Text;

namespace FrameworkGuide.Benchmarks;

/// <summary>An HTTP/1.1 response as bytes.</summary>
internal static class RawResponse
{
    /// <summary>The headers the server chose, and the body.</summary>
    public static (IReadOnlyList<(string Name, string Value)> Headers, byte[] Body) Read(byte[] response)
    {
        var end = response.AsSpan().IndexOf("\r\n\r\n"u8);
        var headers = Encoding.ASCII.GetString(response, 0, end).Split("\r\n").Skip(1)
            .Select(l => (Name: l[..l.IndexOf(':', StringComparison.Ordinal)],
                Value: l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()))
            .Where(h => h.Name is not ("Date" or "Content-Length" or "Transfer-Encoding" or "Connection" or "Age"))
            .ToList();
        return (headers, response[(end + 4)..]);
    }
}
