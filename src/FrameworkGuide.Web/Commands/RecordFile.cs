using System.Text;
using System.Text.RegularExpressions;
using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Commands;

/// <summary>What the command is given: a file that names a kept result, or its address.</summary>
internal static class RecordFile
{
    /// <summary>The longest record of a large guide has a tenth of it.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    public static bool IsAddress(string input) =>
        input.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || input.StartsWith("/recommend/", StringComparison.Ordinal) && input.Contains('?', StringComparison.Ordinal);

    /// <summary>The kept results that a file names, or why it cannot be read.</summary>
    public static async Task<(IReadOnlyList<KeptReference> Found, string? Error)> ReadAsync(
        string path, TimeSpan patience)
    {
        try
        {
            if (Directory.Exists(path))
                return ([], "it is a folder; name its files");
            // Opening a pipe waits until somebody writes to it.
            return Find(await Task.Run(() => Read(path)).WaitAsync(patience));
        }
        catch (TimeoutException)
        {
            return ([], $"it cannot be read within {patience.TotalSeconds:0} seconds");
        }
        catch (Exception e) when (
            e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ([], e switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                ArgumentException => "that is no name of a file",
                _ => $"it cannot be read ({e.Message.TrimEnd('.')})",
            });
        }
    }

    /// <summary>The kept results that a text names, or why they cannot be found.</summary>
    public static (IReadOnlyList<KeptReference> Found, string? Error) Find(string text)
    {
        try
        {
            return (KeptReference.FindIn(text), null);
        }
        catch (RegexMatchTimeoutException)
        {
            return ([], "its text takes too long to search");
        }
    }

    private static string Read(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[MostBytes + 1];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > MostBytes)
            throw new IOException($"it has more than {MostBytes / 1024 / 1024} MB");
        using var text = new StreamReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        return text.ReadToEnd();
    }
}
