using FrameworkGuide.Core;

namespace FrameworkGuide.Content.Reading;

/// <summary>Writing: one document at a time, never outside the folder.</summary>
public sealed partial class ContentFolder
{
    /// <summary>
    /// Puts bytes in place of what stood in a file, or makes it: they are written beside it, brought to the disk and renamed, so that at
    /// every moment either the old or the new file stands there, whole.
    /// </summary>
    /// <exception cref="ArgumentException">No document can have that path.</exception>
    /// <exception cref="IOException">It cannot be written, or it is a link or stands behind one: it may lead out of the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Writable(path);
        var directory = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(directory);
        var part = Path.Combine(directory, $".{Path.GetFileName(target)}.part");
        using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        FaultPoints.Pass("file beside its place");
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(part, File.GetUnixFileMode(target));
        File.Move(part, target, overwrite: true);
        FaultPoints.Pass("file in its place");
    }

    /// <summary>Deletes a file; one that is not there is none the less gone.</summary>
    /// <exception cref="ArgumentException">No document can have that path.</exception>
    /// <exception cref="IOException">It cannot be deleted, or it is a link or stands behind one.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be deleted.</exception>
    public void Delete(string path)
    {
        var target = Writable(path);
        if (File.Exists(target))
            File.Delete(target);
        FaultPoints.Pass("file deleted");
    }

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

    /// <summary>Deletes what a program that was killed while it wrote a document left beside it.</summary>
    public void RemoveUnfinished()
    {
        foreach (var folder in Folders.Select(f => Path.Combine(Root, f.Folder)).Prepend(Root).Where(Directory.Exists))
            foreach (var part in ((string[])[".*.md.part", ".*.yml.part"]).SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)))
                File.Delete(part);
    }

    private string Writable(string path)
    {
        if (FileAt(path) is null)
            throw new ArgumentException($"No document can stand at '{path}'.", nameof(path));
        var target = Path.Combine(Root, path);
        for (var entry = target; entry != Root && entry is not null; entry = Path.GetDirectoryName(entry))
            if (new FileInfo(entry).LinkTarget is not null)
                throw new IOException($"{Path.GetRelativePath(Root, entry)} is a link to another place; change it there.");
        return target;
    }
}
