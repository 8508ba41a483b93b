using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>Lists the documents of the content folder, and those that are only drafts yet.</summary>
internal sealed class EditedDocuments(
    CurrentCatalog current, IContentSource source, DraftStore drafts, PeopleStore people, CatalogWarnings warnings)
{
    /// <summary>The documents that have all words in their name, path or published text, by kind and path.</summary>
    /// <param name="today">The UTC day.</param>
    public async Task<IReadOnlyList<EditedDocument>> FindAsync(
        IReadOnlyList<string> words, DateOnly today, CancellationToken cancellationToken)
    {
        var all = List(await drafts.ListAsync(path: null, cancellationToken), today);
        var texts = words.Distinct().ToDictionary(w => w, people.PathsOfTexts);
        return [.. all.Where(d => words.All(w => Has(d, w) || texts[w].Contains(d.Path)))];
    }

    /// <summary>Who changed each of some documents last, by path.</summary>
    public IReadOnlyDictionary<string, RevisionNote> LastChanges(IEnumerable<EditedDocument> documents) =>
        people.LastChanges(documents.Select(d => d.Path));

    /// <summary>Problems of files that are no documents.</summary>
    public IReadOnlyList<ContentProblem> ProblemsOfOtherFiles()
    {
        try
        {
            return source.IsLog ? [] : source.Files.Scan().Problems;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return []; // The import says so, in the log and in /health/ready.
        }
    }

    public static string TitleOf(CatalogEntry? entry, string path) =>
        entry is null ? path : SiteMap.TitleOf(entry.Content);

    private IEnumerable<EditedDocument> List(IReadOnlyList<DraftNote> drafts, DateOnly today)
    {
        var further = warnings.Problems.ToLookup(p => p.Path, StringComparer.Ordinal);
        var (catalog, files) = (current.Snapshot, current.Folder.Files);
        var writing = drafts.ToLookup(d => d.Path, d => d.Editor, StringComparer.Ordinal);
        var listed = files.Values
            .Select(f => Of(f, [.. f.Problems, .. further[f.Path]], catalog, [.. writing[f.Path]], today));
        var begun = writing.Where(d => !files.ContainsKey(d.Key)).Select(d => OfDraft(d.Key, [.. d]));
        return listed.Concat(begun).OrderBy(d => OrderOf(d.Kind)).ThenBy(d => d.Path, StringComparer.Ordinal);
    }

    private static bool Has(EditedDocument document, string word) =>
        document.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
        || document.Path.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static EditedDocument Of(
        StoredFile file,
        IReadOnlyList<ContentProblem> problems,
        CatalogSnapshot catalog,
        IReadOnlyList<string> writing,
        DateOnly today)
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
            writing);
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
}
