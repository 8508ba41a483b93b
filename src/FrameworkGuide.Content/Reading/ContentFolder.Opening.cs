namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Opening: regular files only, and only such as are really inside the folder, whatever links lead to them.
/// </summary>
public sealed partial class ContentFolder
{
    private volatile string? _realRoot;

    /// <summary>Reads a file's bytes, at most as many as a check needs to call it too large.</summary>
    /// <exception cref="IOException">The file is gone, cannot be read, leads out of the folder or is
    /// not a regular file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[] Read(string path)
    {
        using var stream = Open(path, bufferSize: 0);
        var bytes = new byte[Math.Min(stream.Length, SourceLimits.MaxBytes + 1)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>Opens a picture by its path below assets; null where there is none that may be handed out.</summary>
    public FileStream? OpenPictureOrNull(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsPicturePath(PicturePath(path)))
            return null;
        try
        {
            return Open(PicturePath(path), bufferSize: 4096);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Opens a document or a picture, by its path in the folder.</summary>
    /// <exception cref="IOException">The file is gone, cannot be read, leads out of the folder or is not a regular
    /// file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public FileStream Open(string path) => Open(path, bufferSize: 4096);

    private FileStream Open(string path, int bufferSize)
    {
        var full = Path.Combine(Root, path);
        if (FileType.IsSpecial(full))
            throw RefusedFileException.Special();
        FileStream? stream = null;
        try
        {
            stream = new FileStream(
                full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize);
            if (IsInside(RealPathOf(stream) ?? RealPath.Of(full)))
                return stream;
        }
        catch (UnauthorizedAccessException) when (!IsInside(RealPath.Of(full)))
        {
            // It leads to a folder, or to what is nobody's business here.
        }

        stream?.Dispose();
        throw RefusedFileException.LeadsOut();
    }

    /// <summary>
    /// Of the file that was opened, whatever its name leads to by now; null where only Linux could tell. Elsewhere a
    /// link that is switched between the opening and the look at it is not noticed.
    /// </summary>
    private static string? RealPathOf(FileStream stream) =>
        OperatingSystem.IsLinux()
            ? new FileInfo($"/proc/self/fd/{stream.SafeFileHandle.DangerousGetHandle()}").LinkTarget
            : null;

    private bool IsInside(string real)
    {
        if (IsInside(real, _realRoot ??= RealPath.Of(Root)))
            return true;
        _realRoot = RealPath.Of(Root); // The folder itself may be a link that was switched.
        return IsInside(real, _realRoot);
    }

    /// <summary>
    /// Whether a real path is inside the real folder and not hidden there: a link to .git/config would hand it out.
    /// Names with two dots are those by which Kubernetes switches the files of a volume all at once.
    /// </summary>
    private static bool IsInside(string real, string realRoot)
    {
        if (!real.StartsWith(realRoot, StringComparison.Ordinal))
            return false;
        var below = real.AsSpan(realRoot.Length);
        if (below.Length > 0 && below[0] != Path.DirectorySeparatorChar && !Path.EndsInDirectorySeparator(realRoot))
            return false;
        foreach (var part in below.Split(Path.DirectorySeparatorChar))
            if (below[part].StartsWith('.') && !below[part].StartsWith(".."))
                return false;
        return true;
    }
}
