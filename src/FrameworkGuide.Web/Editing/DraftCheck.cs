using System.Text;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>Reads texts as the import would read them if they stood in the content folder.</summary>
internal sealed class DraftCheck(CurrentCatalog current, IContentSource source, TimeProvider time)
{
    /// <summary>What a text says as a document, and every problem of it.</summary>
    /// <param name="cancellationToken">Ends the reading of a text that takes long, when whoever asked has left.</param>
    public ReadDocument Read(ContentFile file, string text, CancellationToken cancellationToken)
    {
        var read = Reader(current.Folder.Vocabulary.With(file, text)).Read(file, text, cancellationToken);
        if (read.Document is not { } document)
            return read;
        byte[] ReadText(string path) => Encoding.UTF8.GetBytes(text);
        var expectations = document.Content is SampleProject project
            ? SampleExpectations.Check(current.Snapshot, file.Path, project, ReadText)
            : [];
        var clashes = NameClashes.Check(current.Snapshot, CatalogEntry.Of(document), ReadText);
        return read with { Problems = [.. read.Problems, .. expectations, .. clashes] };
    }

    /// <summary>What a text said when it was published: what it refers to may have gone since.</summary>
    public CatalogDocument? ReadPublished(ContentFile file, string text) =>
        Reader(new Vocabulary { IsOpen = true }).Read(file, text).Document;

    /// <summary>Errors that other documents get when a document has another text, or is gone.</summary>
    /// <param name="text">Null where it is gone.</param>
    public IReadOnlyList<ContentProblem> BrokenBy(ContentFile file, string? text)
    {
        var (files, before) = (current.Folder.Files, current.Folder.Vocabulary);
        var after = before.With(file, text);
        if (after.HasSameKeysAs(before) && after.HasPagesOf(before))
            return [];
        var reader = Reader(after);
        return
        [
            .. files.Values.Where(f => f.Path != file.Path).AsParallel().AsOrdered()
                .SelectMany(f => reader.Read(source.Files, FileOf(f)).Problems.Except(f.Problems))
                .Where(p => p.Severity == ProblemSeverity.Error)
                .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line),
        ];
    }

    private static ContentFile FileOf(StoredFile file) =>
        new(file.Path, file.Kind, Path.GetFileNameWithoutExtension(file.Path), file.Size, default);

    private ContentReader Reader(Vocabulary vocabulary) =>
        new(
            vocabulary,
            DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            current.Snapshot.Site.ReviewAfterDays,
            source.Files);
}
