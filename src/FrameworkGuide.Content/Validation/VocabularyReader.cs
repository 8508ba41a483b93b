using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Validation;

/// <summary>Finds out what the files of a folder may refer to.</summary>
public static class VocabularyReader
{
    /// <param name="published">
    /// Keys of a list file that cannot be read are taken from here, and so is what stands in folders that cannot be
    /// listed; null judges no references to such keys.
    /// </param>
    public static Vocabulary Read(IContentFiles files, FolderScan scan, Vocabulary? published = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(scan);
        return new Vocabulary
        {
            Frameworks = Slugs(scan, DocumentKind.Framework, published?.Frameworks),
            Needs = Slugs(scan, DocumentKind.Need, published?.Needs),
            Guides = Slugs(scan, DocumentKind.Guide, published?.Guides),
            Capabilities = Keys(
                files, scan, DocumentKind.Capabilities, published?.Capabilities, new HashSet<string>()),
            Metrics = Keys(files, scan, DocumentKind.Metrics, published?.Metrics, new HashSet<string>()),
            Languages = Keys(files, scan, DocumentKind.Languages, published?.Languages, null),
            Assets = AssetsOf(scan, published),
        };
    }

    /// <summary>
    /// The pictures of a folder, with those that may still stand in a part of it that cannot be listed.
    /// </summary>
    public static IReadOnlySet<string> AssetsOf(FolderScan scan, Vocabulary? published)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return scan.Unlisted.Count == 0 || published is null
            ? scan.Assets
            : scan.Assets.Concat(published.Assets.Where(a => scan.MayStillHave("assets/" + a)))
                .ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> Slugs(FolderScan scan, DocumentKind kind, IReadOnlySet<string>? published) =>
        scan.Files.Where(f => f.Kind == kind).Select(f => f.Slug)
            .Concat(published?.Where(s => scan.MayStillHave(ContentFolder.PathOf(kind, s)!)) ?? [])
            .ToHashSet(StringComparer.Ordinal);

    private static IReadOnlySet<string>? Keys(
        IContentFiles files, FolderScan scan, DocumentKind kind, IReadOnlySet<string>? unreadable,
        IReadOnlySet<string>? missing)
    {
        if (scan.Files.FirstOrDefault(f => f.Kind == kind) is not { } file)
            return missing;
        try
        {
            return Vocabulary.DefinedIn(kind, files.Read(file.Path)) ?? unreadable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return unreadable;
        }
    }
}
