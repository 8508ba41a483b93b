using FrameworkGuide.Core;

namespace FrameworkGuide.Content.Reading;

/// <summary>Writing: one document or picture at a time, never outside the folder.</summary>
public sealed partial class ContentFolder
{
    /// <summary>
    /// Puts bytes in place of what stood in a file, or makes it: they are written beside it, brought to the disk and
    /// renamed, so that at every moment either the old or the new file stands there, whole.
    /// </summary>
    /// <exception cref="ArgumentException">No document or picture can have that path.</exception>
    /// <exception cref="NotWritableException">It is not a regular file, or is a link or stands behind one: it may lead
    /// out of the folder.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes) => Write(path, bytes, modifiedUtc: null);

    /// <summary>The same, with a time for the file to have.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes, DateTime? modifiedUtc)
    {
        var target = Writable(path);
        var directory = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(directory);
        var part = Path.Combine(directory, PartOf(Path.GetFileName(target)));
        File.Delete(part);
        // Does not follow a link.
        using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        FaultPoints.Pass("file beside its place");
        if (modifiedUtc is { } modified)
            File.SetLastWriteTimeUtc(part, modified);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(part, File.GetUnixFileMode(target));
        File.Move(part, target, overwrite: true);
        FaultPoints.Pass("file in its place");
    }

    /// <summary>Deletes a file; one that is not there is none the less gone.</summary>
    /// <exception cref="ArgumentException">No document or picture can have that path.</exception>
    /// <exception cref="NotWritableException">It is not a regular file, or is a link or stands behind one.</exception>
    /// <exception cref="IOException">It cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be deleted.</exception>
    public void Delete(string path)
    {
        var target = Writable(path);
        if (File.Exists(target))
            File.Delete(target);
        FaultPoints.Pass("file deleted");
    }

    /// <summary>Looks whether a file can be written or deleted here at all.</summary>
    /// <exception cref="NotWritableException">It is not a regular file, or is a link or stands behind one.</exception>
    public void ThrowUnlessOwn(string path) => Writable(path);

    /// <summary>Whether a path is one of a document or a picture.</summary>
    public static bool IsPlace(string path) => FileAt(path) is not null || IsPicturePath(path);

    /// <summary>Whether a document can be written now, or made: the folder may be there to be read alone.</summary>
    /// <param name="path">One that a document can have.</param>
    public bool CanWrite(string path)
    {
        var directory = Path.GetDirectoryName(Path.Combine(Root, path))!;
        while (!Directory.Exists(directory) && directory.Length > Root.Length)
            directory = Path.GetDirectoryName(directory)!;
        return FileAccessRights.CanWrite(directory);
    }

    /// <summary>Whether documents can be written at all.</summary>
    public bool IsWritable => FileAccessRights.CanWrite(Root);

    /// <summary>Deletes what a write that was killed left beside a document.</summary>
    public void RemoveUnfinished()
    {
        foreach (var folder in Folders.Select(f => f.Folder + "/").Prepend(""))
        {
            try
            {
                if (folder.Length > 0
                    && new DirectoryInfo(Path.Combine(Root, folder.TrimEnd('/'))).LinkTarget is not null)
                    continue; // Nothing is written behind a link.
                foreach (var part in Directory.EnumerateFiles(Path.Combine(Root, folder), PartOf("*")))
                    if (FileAt(folder + Path.GetFileName(part)[1..^".part".Length]) is not null)
                        File.Delete(part);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The folder is not there or may not be written to: the leftover does no harm.
            }
        }
    }

    private static string PartOf(string name) => $".{name}.part";

    private string Writable(string path)
    {
        if (!IsPlace(path))
            throw new ArgumentException($"No document or picture can stand at '{path}'.", nameof(path));
        var target = Path.Combine(Root, path);
        for (var entry = target; entry != Root && entry is not null; entry = Path.GetDirectoryName(entry))
            if (new FileInfo(entry).LinkTarget is not null)
                throw new NotWritableException(
                    $"{Path.GetRelativePath(Root, entry)} is a link to another place; change it there");
        if (FileType.IsSpecial(target))
            throw new NotWritableException($"{path} is a pipe, a socket or a device");
        return target;
    }
}
