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
    public static IReadOnlyList<ContentProblem> Run(IContentFiles files, DateOnly today) =>
        Read(files, today).Problems;

    /// <summary>
    /// What the folder would publish, documents with errors left out, and every problem of every file.
    /// </summary>
    /// <param name="today">The UTC day.</param>
    /// <exception cref="IOException">The folder is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static (CatalogSnapshot Catalog, IReadOnlyList<ContentProblem> Problems) Read(
        IContentFiles files, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(files);
        var scan = files.Scan();
        var vocabulary = VocabularyReader.Read(files, scan);
        var reviewAfterDays = ReviewPeriod.Read(
            files, scan.Files, vocabulary, today, new SiteSettings().ReviewAfterDays);
        var reader = new ContentReader(vocabulary, today, reviewAfterDays, files);
        var read = scan.Files.AsParallel().Select(f => Reduce(reader.Read(files, f))).ToList();
        var catalog = new CatalogSnapshot(read.Select(f => f.Entry).OfType<CatalogEntry>());
        IReadOnlyList<ContentProblem> problems =
        [
            .. read.SelectMany(f => f.Problems).Concat(scan.Problems)
                .Concat(SampleExpectations.Check(catalog, files.Read)).Concat(NameClashes.Check(catalog, files.Read))
                .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)
                .ThenBy(p => p.Code, StringComparer.Ordinal),
        ];
        return (catalog, problems);
    }

    /// <summary>Texts and bodies of ten thousand files are not held until all are read.</summary>
    private static (CatalogEntry? Entry, IReadOnlyList<ContentProblem> Problems) Reduce(ReadDocument read) =>
        (read.Document is { } document ? CatalogEntry.Of(document) : null, read.Problems);
}
