using System.Collections.Concurrent;
using System.Security.Cryptography;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Exchange;

/// <summary>What the documents and pictures of a folder say, by their hashes.</summary>
internal sealed class FolderFiles
{
    /// <summary>A database and all instances hold a picture whole in memory.</summary>
    public const int MostPictureBytes = 32 * 1024 * 1024;

    private readonly ContentFolder _folder;
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Refusal> _unreadable = [];

    /// <param name="mayBeMissing">Whether a folder that is not there is an empty one.</param>
    public FolderFiles(ContentFolder folder, bool mayBeMissing = false)
    {
        _folder = folder;
        Scan = mayBeMissing && !Directory.Exists(folder.Root)
            ? new FolderScan([], new HashSet<string>(), [])
            : folder.Scan();
        Parallel.ForEach(
            Scan.Files.Select(f => f.Path).Concat(Scan.Assets.Select(ContentFolder.PicturePath)),
            path =>
            {
                if (TryRead(path, () => HashAt(path), out var hash))
                    _hashes[path] = hash;
            });
    }

    public FolderScan Scan { get; }

    /// <summary>SHA-256 of each file that can be read, in lower-case hex.</summary>
    public IReadOnlyDictionary<string, string> Hashes => _hashes;

    /// <summary>Files and folders that are there, and of which nobody knows what they say.</summary>
    public IReadOnlyList<Refusal> Unknown =>
    [
        .. Scan.Problems.Where(p => p.Severity == ProblemSeverity.Error)
            .Select(p => new Refusal(p.Path, p.Line, $"{p.Message} ({p.Code})"))
            .Concat(_unreadable).OrderBy(r => r.Path, StringComparer.Ordinal),
    ];

    /// <summary>
    /// A file as it was when its hash was taken; null where it says something else by now, or cannot be read.
    /// </summary>
    public byte[]? Read(string path) =>
        TryRead(path, () => BytesAt(path), out var bytes)
            && Convert.ToHexStringLower(SHA256.HashData(bytes)) == Hashes[path]
            ? bytes
            : null;

    private string HashAt(string path)
    {
        if (!ContentFolder.IsPicturePath(path))
            return Convert.ToHexStringLower(SHA256.HashData(_folder.Read(path)));
        using var stream = _folder.Open(path);
        if (stream.Length > MostPictureBytes)
            _unreadable.Add(new Refusal(
                path, 1, $"the picture is larger than {MostPictureBytes:N0} bytes, the most that is published"));
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private byte[] BytesAt(string path)
    {
        if (!ContentFolder.IsPicturePath(path))
            return _folder.Read(path);
        using var stream = _folder.Open(path);
        var bytes = new byte[Math.Min(stream.Length, MostPictureBytes)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>What cannot be read is told in the words of the check.</summary>
    private bool TryRead<T>(string path, Func<T> read, out T result)
        where T : class
    {
        try
        {
            result = read();
            return true;
        }
        catch (RefusedFileException e)
        {
            _unreadable.Add(new Refusal(path, 1, $"{e.Message} ({e.Code.Id})"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add(new Refusal(
                path, 1, $"{ContentReader.UnreadableMessage} ({ProblemCode.Unreadable.Id})"));
        }

        result = null!;
        return false;
    }
}
