using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Validation;

/// <summary>Finds out what the files of a folder may refer to.</summary>
public static class VocabularyReader
{
    /// <param name="published">Keys of a list file that cannot be read are taken from here; null judges no references to them.</param>
    public static Vocabulary Read(ContentFolder folder, FolderScan scan, Vocabulary? published = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(scan);
        return new Vocabulary
        {
            Frameworks = Slugs(scan, DocumentKind.Framework),
            Needs = Slugs(scan, DocumentKind.Need),
            Guides = Slugs(scan, DocumentKind.Guide),
            Capabilities = Keys(folder, scan, DocumentKind.Capabilities, published?.Capabilities, new HashSet<string>()),
            Metrics = Keys(folder, scan, DocumentKind.Metrics, published?.Metrics, new HashSet<string>()),
            Languages = Keys(folder, scan, DocumentKind.Languages, published?.Languages, null),
            Assets = scan.Assets,
        };
    }

    private static HashSet<string> Slugs(FolderScan scan, DocumentKind kind) =>
        scan.Files.Where(f => f.Kind == kind).Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlySet<string>? Keys(
        ContentFolder folder, FolderScan scan, DocumentKind kind, IReadOnlySet<string>? unreadable, IReadOnlySet<string>? missing)
    {
        if (scan.Files.FirstOrDefault(f => f.Kind == kind) is not { } file)
            return missing;
        try
        {
            return Vocabulary.DefinedIn(kind, folder.Read(file.Path)) ?? unreadable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return unreadable;
        }
    }
}
