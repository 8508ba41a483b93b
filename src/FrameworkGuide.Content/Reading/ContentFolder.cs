using System.Text.RegularExpressions;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Content.Reading;

/// <summary>A folder of content files.</summary>
public sealed partial class ContentFolder(string root) : IContentFiles
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

    private static readonly string[] FolderNames = [.. Folders.Select(f => f.Folder), AssetsFolder];

    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg"];

    private const string AssetsFolder = "assets";

    private const int LongestSlug = 64;

    /// <summary>The folder's full path.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Whether a file in assets is a picture, by its ending in lower case.</summary>
    public static bool IsPicture(string path) =>
        PictureEndings.Contains(Path.GetExtension(path), StringComparer.Ordinal);

    /// <summary>The path of a picture in the folder, by its path below assets.</summary>
    public static string PicturePath(string asset) => $"{AssetsFolder}/{asset}";

    /// <summary>A picture's path below assets, by its path in the folder.</summary>
    public static string AssetOf(string picturePath)
    {
        ArgumentNullException.ThrowIfNull(picturePath);
        return picturePath[(AssetsFolder.Length + 1)..];
    }

    /// <summary>Whether a path is that of a picture in assets, or of a folder there: plain names alone.</summary>
    public static bool IsPicturePath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(AssetsFolder + "/", StringComparison.Ordinal)
            && IsPicture(path)
            && path.Split('/').All(p => p.Length > 0 && !p.StartsWith('.'))
            && path.AsSpan().IndexOfAny(['\\', ':', '\0']) < 0;
    }

    /// <summary>
    /// Whether a document can be named so: lower-case letters, digits and single hyphens, at most 64.
    /// </summary>
    public static bool IsSlug(string name) => name is { Length: > 0 and <= LongestSlug } && SlugPattern().IsMatch(name);

    /// <summary>
    /// The path of a document of a kind that has a folder, by its slug; null for the kinds that are single files.
    /// </summary>
    public static string? PathOf(DocumentKind kind, string slug) =>
        Array.Find(Folders, f => f.Kind == kind).Folder is { } folder ? $"{folder}/{slug}.md" : null;

    /// <summary>The single files there can be.</summary>
    public static IReadOnlyList<string> SingleFilePaths { get; } = [.. SingleFiles.Select(f => f.Name)];

    /// <summary>
    /// The file of a document that stands in no folder now, by its path; null where no document could have that path.
    /// </summary>
    public static ContentFile? FileAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var single = Array.Find(SingleFiles, s => s.Name == path);
        if (single.Name is not null)
            return new ContentFile(path, single.Kind, Path.GetFileNameWithoutExtension(path), 0, default);
        var folder = Array.Find(Folders, f => path.StartsWith(f.Folder + "/", StringComparison.Ordinal)
            && path.EndsWith(".md", StringComparison.Ordinal));
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
        var realRoot = _realRoot = RealPath.Of(Root);
        var walk = new FolderWalk(real => IsInside(real, realRoot));
        foreach (var entry in walk.List("", realRoot))
        {
            var single = Array.Find(SingleFiles, s => s.Name == entry.Path);
            var folder = Array.Find(Folders, f => f.Folder == entry.Path);
            if (single.Name is not null && !entry.IsFolder)
                files.Add(new ContentFile(entry.Path, single.Kind, Path.GetFileNameWithoutExtension(entry.Path),
                    entry.Size, entry.ModifiedUtc));
            else if (entry.LeadsOut)
                AddLeadsOut(entry, walk);
            else if (entry.IsFolder && folder.Folder is not null)
                foreach (var document in walk.Files(entry))
                    AddDocument(document, folder.Kind, files, walk);
            else if (entry.IsFolder && entry.Path == AssetsFolder)
                foreach (var asset in walk.Files(entry))
                    AddAsset(asset, assets, walk);
            else
                walk.Problems.Add(entry.IsFolder ? NotReadFolder(entry.Path) : NotRead(entry.Path));
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        walk.Problems.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new FolderScan(files, assets, walk.Problems) { Unlisted = walk.Unlisted };
    }

    private static void AddDocument(FolderEntry entry, DocumentKind kind, List<ContentFile> files, FolderWalk walk)
    {
        var name = entry.Path[(entry.Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var slug = Path.GetFileNameWithoutExtension(name);
        var isDocument = !name.Contains('/', StringComparison.Ordinal) && Path.GetExtension(name) is ".md";
        if (isDocument && IsSlug(slug))
            files.Add(new ContentFile(entry.Path, kind, slug, entry.Size, entry.ModifiedUtc));
        else if (entry.LeadsOut)
            AddLeadsOut(entry, walk);
        else
            walk.Problems.Add(isDocument
                ? FolderWalk.Problem(
                    ProblemCode.FileName,
                    entry.Path,
                    "the file's name is not a slug; expected lower-case letters, digits and single hyphens, at most "
                    + $"{LongestSlug}, such as '{Slugify(slug)}.md'")
                : NotRead(entry.Path));
    }

    private static void AddAsset(FolderEntry entry, HashSet<string> assets, FolderWalk walk)
    {
        if (entry.LeadsOut)
            AddLeadsOut(entry, walk);
        else if (!IsPicture(entry.Path))
            walk.Problems.Add(NotRead(entry.Path));
        else if (entry.Size == 0 && FileType.IsSpecial(entry.Real)) // What is no regular file has no size.
            walk.Problems.Add(FolderWalk.Problem(
                ProblemCode.NotRegular, entry.Path, RefusedFileException.SpecialMessage));
        else
            assets.Add(entry.Path[(AssetsFolder.Length + 1)..]);
    }

    /// <summary>Where it leads may have been a folder: what was read from it before stays.</summary>
    private static void AddLeadsOut(FolderEntry entry, FolderWalk walk)
    {
        walk.Problems.Add(FolderWalk.Problem(ProblemCode.LeadsOut, entry.Path, RefusedFileException.LeadsOutMessage));
        walk.Unlisted.Add(entry.Path);
    }

    private static ContentProblem NotReadFolder(string path) => FolderWalk.Problem(
        ProblemCode.UnexpectedFile, path,
        $"this folder is not read; expected {string.Join(", ", FolderNames)}{Nearest.Hint(path, FolderNames)}");

    private static ContentProblem NotRead(string path)
    {
        var known = SingleFiles.Select(s => s.Name)
            .Concat(Folders.Select(f => f.Folder + "/" + Path.GetFileNameWithoutExtension(path) + ".md"));
        return FolderWalk.Problem(
            ProblemCode.UnexpectedFile,
            path,
            "this file is not read; expected site.yml, languages.yml, capabilities.yml, metrics.yml, a .md file in "
            + $"frameworks, needs, projects or guides, or a picture in assets{Nearest.Hint(path, known)}");
    }

    private static string Slugify(string name)
    {
        var slug = NotSlug().Replace(name.ToLowerInvariant(), "-").Trim('-');
        return slug.Length == 0 ? "name" : slug[..Math.Min(LongestSlug, slug.Length)].TrimEnd('-');
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex SlugPattern();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotSlug();
}
