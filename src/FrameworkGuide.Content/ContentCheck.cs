using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>Checks a whole folder at once.</summary>
public static class ContentCheck
{
    /// <summary>Every problem of every file, by path and place.</summary>
    /// <param name="today">The UTC day.</param>
    /// <exception cref="IOException">The folder is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IReadOnlyList<ContentProblem> Run(ContentFolder folder, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var scan = folder.Scan();
        var vocabulary = VocabularyReader.Read(folder, scan);
        var reader = new ContentReader(vocabulary, today, ReviewAfterDays(folder, scan, vocabulary, today));
        var problems = scan.Files.AsParallel().SelectMany(f => reader.Read(folder, f).Problems).ToList();
        return
        [
            .. problems.Concat(scan.Problems)
                .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Code, StringComparer.Ordinal),
        ];
    }

    private static int ReviewAfterDays(ContentFolder folder, FolderScan scan, Vocabulary vocabulary, DateOnly today)
    {
        var defaults = new SiteSettings();
        if (scan.Files.FirstOrDefault(f => f.Kind == DocumentKind.Site) is not { } file)
            return defaults.ReviewAfterDays;
        var read = new ContentReader(vocabulary, today, defaults.ReviewAfterDays).Read(folder, file);
        return (read.Document?.Content as SiteSettings ?? defaults).ReviewAfterDays;
    }
}
