using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>A document as the list of documents shows it.</summary>
/// <param name="Title">Its name; its path where nothing of it was ever published.</param>
/// <param name="IsPublished">Whether readers see a version of it.</param>
/// <param name="Writing">Who has a draft of it.</param>
internal sealed record EditedDocument(
    string Path, string Title, DocumentKind Kind, bool IsKeptBack, bool IsPublished, int Errors, int Warnings, bool IsOverdue, IReadOnlyList<string> Writing)
{
    public IEnumerable<DocumentState> States()
    {
        if (IsKeptBack)
            yield return DocumentState.KeptBack;
        if (IsOverdue)
            yield return DocumentState.Overdue;
        if (Warnings > 0)
            yield return DocumentState.Warnings;
        if (!IsKeptBack && !IsOverdue && Warnings == 0)
            yield return DocumentState.Valid;
        if (Writing.Count > 0)
            yield return DocumentState.Draft;
    }
}

internal enum DocumentState
{
    Valid,
    Warnings,
    KeptBack,
    Overdue,
    Draft,
}

/// <summary>Lists the documents of the content folder, and those that are only drafts yet.</summary>
internal static class EditedDocuments
{
    /// <summary>By kind and path.</summary>
    /// <param name="samples">Warnings about sample projects, which no file has by itself.</param>
    /// <param name="today">The UTC day.</param>
    public static IReadOnlyList<EditedDocument> List(
        CurrentCatalog current, IReadOnlyList<DraftNote> drafts, IReadOnlyList<ContentProblem> samples, DateOnly today)
    {
        var further = samples.ToLookup(p => p.Path, StringComparer.Ordinal);
        var (catalog, files) = (current.Snapshot, current.Folder.Files);
        var writing = drafts.ToLookup(d => d.Path, d => d.Editor, StringComparer.Ordinal);
        var listed = files.Values.Select(f => Of(f, [.. f.Problems, .. further[f.Path]], catalog, writing[f.Path], today));
        var begun = writing.Where(d => !files.ContainsKey(d.Key)).Select(d => OfDraft(d.Key, [.. d]));
        return [.. listed.Concat(begun).OrderBy(d => OrderOf(d.Kind)).ThenBy(d => d.Path, StringComparer.Ordinal)];
    }

    public static string TitleOf(CatalogEntry? entry, string path) => entry is null ? path : SiteMap.TitleOf(entry.Content);

    private static EditedDocument Of(StoredFile file, IReadOnlyList<ContentProblem> problems, CatalogSnapshot catalog, IEnumerable<string> writing, DateOnly today)
    {
        var entry = catalog.EntriesByPath.GetValueOrDefault(file.Path);
        var errors = problems.Count(p => p.Severity == ProblemSeverity.Error);
        return new EditedDocument(
            file.Path,
            TitleOf(entry, file.Path),
            file.Kind,
            file.State == FileState.KeptBack,
            entry is not null,
            errors,
            problems.Count - errors,
            entry?.Content is FrameworkSummary framework && catalog.Site.IsReviewOverdue(framework.Reviewed, today),
            [.. writing]);
    }

    private static EditedDocument OfDraft(string path, IReadOnlyList<string> writing) => new(
        path, path, ContentFolder.FileAt(path)?.Kind ?? DocumentKind.Site, false, false, 0, 0, false, writing);

    /// <summary>What is changed most often comes first.</summary>
    private static int OrderOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Framework => 0,
        DocumentKind.Need => 1,
        DocumentKind.SampleProject => 2,
        DocumentKind.Guide => 3,
        _ => 4,
    };

    /// <summary>The heading a document stands under.</summary>
    public static string GroupOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Framework => "Profiles",
        DocumentKind.Need => "Needs",
        DocumentKind.SampleProject => "Sample projects",
        DocumentKind.Guide => "Guides",
        _ => "Lists and settings",
    };
}
