using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace FrameworkGuide.Core.Catalog;

/// <summary>Names a content by what its documents say.</summary>
public static class ContentVersion
{
    /// <summary>How many characters a version has: lower-case hex digits.</summary>
    public const int Length = 16;

    /// <summary>
    /// The first 16 hex digits of SHA-256 over the published documents: for each, in ordinal order of paths, its path,
    /// a line feed, the hash of its bytes in hex, a line feed.
    /// </summary>
    /// <param name="documents">In any order; hashes are SHA-256 in 64 lower-case hex digits.</param>
    public static string Of(IEnumerable<(string Path, string Hash)> documents)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new ArrayBufferWriter<byte>();
        foreach (var (path, hash) in documents.OrderBy(d => d.Path, StringComparer.Ordinal))
        {
            text.ResetWrittenCount();
            Encoding.UTF8.GetBytes(path, text);
            text.Write("\n"u8);
            Encoding.UTF8.GetBytes(hash, text);
            text.Write("\n"u8);
            sha.AppendData(text.WrittenSpan);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset())[..Length];
    }

    /// <summary>Whether a text has the form of a version.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Length && text.All(char.IsAsciiHexDigitLower);
    }
}
