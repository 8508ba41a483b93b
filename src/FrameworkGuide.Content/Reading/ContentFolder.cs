using System.IO.Enumeration;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Reading;

/// <summary>A file of the content folder that is read.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Slug">The file's name without its ending.</param>
/// <param name="Size">In bytes.</param>
public sealed record ContentFile(string Path, DocumentKind Kind, string Slug, long Size, DateTime ModifiedUtc);

/// <summary>What stands in a content folder at one moment.</summary>
/// <param name="Files">By path, in ordinal order.</param>
/// <param name="Assets">Pictures, as paths below assets.</param>
/// <param name="Problems">Files whose names do not fit, and files and folders that are not read.</param>
public sealed record FolderScan(
    IReadOnlyList<ContentFile> Files, IReadOnlySet<string> Assets, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Whether another look at the folder saw the same files, by name, size and time.</summary>
    public bool IsSame(FolderScan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Files.SequenceEqual(other.Files) && Assets.SetEquals(other.Assets) && Problems.SequenceEqual(other.Problems);
    }
}

/// <summary>A folder of content files.</summary>
public sealed partial class ContentFolder(string root)
{
    private static readonly (string Folder, DocumentKind Kind)[] Folders =
    [
        ("frameworks", DocumentKind.Framework),
        ("needs", DocumentKind.Need),
        ("projects", DocumentKind.SampleProject),
        ("guides", DocumentKind.Guide),
    ];

    private static readonly (string Name, DocumentKind Kind)[] SingleFiles =
    [
        ("site.yml", DocumentKind.Site),
        ("languages.yml", DocumentKind.Languages),
        ("capabilities.yml", DocumentKind.Capabilities),
        ("metrics.yml", DocumentKind.Metrics),
    ];

    private static readonly string[] FolderNames = [.. Folders.Select(f => f.Folder), "assets"];

    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg"];

    private const int LongestSlug = 64;

    /// <summary>The folder's full path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Whether a file in assets is a picture, by its ending in lower case.</summary>
    public static bool IsPicture(string path) => PictureEndings.Contains(Path.GetExtension(path), StringComparer.Ordinal);

    /// <summary>Whether a document can be named so: lower-case letters, digits and single hyphens, at most 64.</summary>
    public static bool IsSlug(string name) => name is { Length: > 0 and <= LongestSlug } && SlugPattern().IsMatch(name);

    /// <summary>The path of a document of a kind that has a folder, by its slug; null for the kinds that are single files.</summary>
    public static string? PathOf(DocumentKind kind, string slug) =>
        Array.Find(Folders, f => f.Kind == kind).Folder is { } folder ? $"{folder}/{slug}.md" : null;

    /// <summary>The single files there can be.</summary>
    public static IReadOnlyList<string> SingleFilePaths { get; } = [.. SingleFiles.Select(f => f.Name)];

    /// <summary>The file of a document that stands in no folder now, by its path; null where no document could have that path.</summary>
    public static ContentFile? FileAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var single = Array.Find(SingleFiles, s => s.Name == path);
        if (single.Name is not null)
            return new ContentFile(path, single.Kind, Path.GetFileNameWithoutExtension(path), 0, default);
        var folder = Array.Find(Folders, f => path.StartsWith(f.Folder + "/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal));
        if (folder.Folder is null)
            return null;
        var slug = path[(folder.Folder.Length + 1)..^".md".Length];
        return IsSlug(slug) ? new ContentFile(path, folder.Kind, slug, 0, default) : null;
    }

    /// <summary>Lists the files; names that start with a dot are passed over.</summary>
    /// <exception cref="IOException">The folder is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public FolderScan Scan()
    {
        var files = new List<ContentFile>();
        var assets = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<ContentProblem>();
        foreach (var entry in List(Root, "", recurse: false))
        {
            var single = Array.Find(SingleFiles, s => s.Name == entry.Path);
            if (single.Name is not null)
                files.Add(new ContentFile(entry.Path, single.Kind, Path.GetFileNameWithoutExtension(entry.Path), entry.Size, entry.ModifiedUtc));
            else
                problems.Add(NotRead(entry.Path));
        }

        foreach (var folder in Directory.EnumerateDirectories(Root).Select(f => Path.GetFileName(f)).Where(IsUnknownFolder))
            problems.Add(Problem(
                ProblemCode.UnexpectedFile,
                folder,
                $"this folder is not read; expected {string.Join(", ", FolderNames)}{Nearest.Hint(folder, FolderNames)}"));

        foreach (var (folder, kind) in Folders)
            if (Directory.Exists(Path.Combine(Root, folder)))
                foreach (var entry in List(Path.Combine(Root, folder), folder + "/", recurse: true))
                    AddDocument(entry, kind, files, problems);

        if (Directory.Exists(Path.Combine(Root, "assets")))
            foreach (var entry in List(Path.Combine(Root, "assets"), "", recurse: true))
                if (IsPicture(entry.Path))
                    assets.Add(entry.Path);
                else
                    problems.Add(NotRead("assets/" + entry.Path));

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new FolderScan(files, assets, problems);
    }

    /// <summary>Reads a file's bytes, at most as many as a check needs to call it too large.</summary>
    /// <exception cref="IOException">The file is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[] Read(string path)
    {
        using var stream = new FileStream(Path.Combine(Root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[Math.Min(stream.Length, SourceLimits.MaxBytes + 1)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static void AddDocument(Entry entry, DocumentKind kind, List<ContentFile> files, List<ContentProblem> problems)
    {
        var name = entry.Path[(entry.Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var slug = Path.GetFileNameWithoutExtension(name);
        if (name.Contains('/', StringComparison.Ordinal) || Path.GetExtension(name) is not ".md")
            problems.Add(NotRead(entry.Path));
        else if (!IsSlug(slug))
            problems.Add(Problem(
                ProblemCode.FileName,
                entry.Path,
                $"the file's name is not a slug; expected lower-case letters, digits and single hyphens, at most {LongestSlug}, such as '{Slugify(slug)}.md'"));
        else
            files.Add(new ContentFile(entry.Path, kind, slug, entry.Size, entry.ModifiedUtc));
    }

    private static bool IsUnknownFolder(string name) => !name.StartsWith('.') && !FolderNames.Contains(name, StringComparer.Ordinal);

    private static ContentProblem NotRead(string path)
    {
        var known = SingleFiles.Select(s => s.Name).Concat(Folders.Select(f => f.Folder + "/" + Path.GetFileNameWithoutExtension(path) + ".md"));
        return Problem(
            ProblemCode.UnexpectedFile,
            path,
            $"this file is not read; expected site.yml, languages.yml, capabilities.yml, metrics.yml, a .md file in frameworks, needs, projects or guides, or a picture in assets{Nearest.Hint(path, known)}");
    }

    private static ContentProblem Problem(ProblemCode code, string path, string message) =>
        new(path, 1, 1, code.Severity, code.Id, message);

    private static string Slugify(string name)
    {
        var slug = NotSlug().Replace(name.ToLowerInvariant(), "-").Trim('-');
        return slug.Length == 0 ? "name" : slug[..Math.Min(LongestSlug, slug.Length)].TrimEnd('-');
    }

    private static FileSystemEnumerable<Entry> List(string folder, string prefix, bool recurse) => new(
        folder,
        (ref FileSystemEntry entry) =>
        {
            var path = prefix + Path.GetRelativePath(folder, entry.ToFullPath()).Replace('\\', '/');
            // A link is as large and as old as what it leads to.
            var target = (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? TargetOrNull(entry.ToFullPath()) : null;
            return target is { Exists: true }
                ? new Entry(path, target.Length, target.LastWriteTimeUtc)
                : new Entry(path, entry.Length, entry.LastWriteTimeUtc.UtcDateTime);
        },
        new EnumerationOptions { RecurseSubdirectories = recurse, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false, MaxRecursionDepth = 8 })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.'),
    };

    private static FileInfo? TargetOrNull(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true) as FileInfo;
        }
        catch (IOException)
        {
            // It leads to itself. Reading it fails, and is reported, as for any other file.
            return null;
        }
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex SlugPattern();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotSlug();

    private readonly record struct Entry(string Path, long Size, DateTime ModifiedUtc);
}
