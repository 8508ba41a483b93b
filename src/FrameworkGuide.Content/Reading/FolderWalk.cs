using System.IO.Enumeration;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Lists folders and follows links as long as they stay inside the content folder. What cannot be listed is one
/// problem, and the rest goes on.
/// </summary>
/// <param name="isInside">Whether a real path is inside the content folder.</param>
internal sealed class FolderWalk(Predicate<string> isInside)
{
    private const int MostLevels = 8;

    /// <summary>Links could otherwise multiply the paths of a folder without end.</summary>
    private const int MostPathsToOneFolder = 8;

    private static readonly EnumerationOptions Options =
        new() { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };

    private readonly Dictionary<string, int> _paths = new(StringComparer.Ordinal);

    public List<ContentProblem> Problems { get; } = [];

    /// <summary>Folders that are there and were not listed.</summary>
    public List<string> Unlisted { get; } = [];

    /// <summary>What stands directly in a folder; names that start with a dot are passed over.</summary>
    public List<FolderEntry> List(string path, string real)
    {
        var prefix = path.Length == 0 ? "" : path + "/";
        var entries =
            new FileSystemEnumerable<(string Name, bool IsFolder, bool IsLink, long Size, DateTime ModifiedUtc)>(
                real,
                (ref FileSystemEntry e) => (e.FileName.ToString(), e.IsDirectory,
                    (e.Attributes & FileAttributes.ReparsePoint) != 0, e.Length, e.LastWriteTimeUtc.UtcDateTime),
                Options)
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => !e.FileName.StartsWith('.'),
            };
        var found = new List<FolderEntry>();
        foreach (var (name, isFolder, isLink, size, modified) in entries)
        {
            var entry = new FolderEntry(
                prefix + name, Path.Join(real, name), isFolder, LeadsOut: false, size, modified);
            found.Add(isLink ? Follow(entry) : entry);
        }

        return found;
    }

    /// <summary>The files of a folder and of all folders in it.</summary>
    public List<FolderEntry> Files(FolderEntry folder)
    {
        var files = new List<FolderEntry>();
        AddFiles(folder, [], files);
        return files;
    }

    private void AddFiles(FolderEntry folder, List<string> above, List<FolderEntry> files)
    {
        if (above.Count > MostLevels)
            return;
        var paths = _paths[folder.Real] = _paths.GetValueOrDefault(folder.Real) + 1;
        if (above.Exists(a => a == folder.Real
            || a.StartsWith(folder.Real + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            || paths > MostPathsToOneFolder)
        {
            Problems.Add(Problem(ProblemCode.LinkCircle, folder.Path,
                "links lead to this folder in a circle; it is not followed here"));
            return;
        }

        above.Add(folder.Real);
        foreach (var entry in ListOrReport(folder))
            if (entry.IsFolder)
                AddFiles(entry, above, files);
            else
                files.Add(entry);
        above.RemoveAt(above.Count - 1);
    }

    private List<FolderEntry> ListOrReport(FolderEntry folder)
    {
        try
        {
            return List(folder.Path, folder.Real);
        }
        catch (DirectoryNotFoundException)
        {
            return []; // It went between the look at the folder above and this one.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Problems.Add(Problem(
                ProblemCode.UnreadableFolder, folder.Path, "the folder cannot be read; check who may read it"));
            Unlisted.Add(folder.Path);
            return [];
        }
    }

    /// <summary>
    /// A link is as large and as old as what it leads to. One that leads nowhere stays as it is: reading it fails.
    /// </summary>
    private FolderEntry Follow(FolderEntry link)
    {
        string real;
        try
        {
            real = RealPath.Of(link.Real);
        }
        catch (IOException)
        {
            return link with { IsFolder = false };
        }

        if (!isInside(real))
            return link with { IsFolder = false, LeadsOut = true };
        if (Directory.Exists(real))
            return link with { Real = real, IsFolder = true };
        var target = new FileInfo(real);
        return target.Exists
            ? link with { Real = real, IsFolder = false, Size = target.Length, ModifiedUtc = target.LastWriteTimeUtc }
            : link with { IsFolder = false };
    }

    internal static ContentProblem Problem(ProblemCode code, string path, string message) =>
        new(path, 1, 1, code.Severity, code.Id, message);
}
