using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Finds published documents where the catalog cannot be read or is being made again: where content is read from, or
/// in the log where that says something else by now.
/// </summary>
internal sealed class DocumentsElsewhere(
    IContentSource source, PeopleStore people, CurrentCatalog current, TimeProvider time)
{
    /// <summary>The published documents of a kind, or the one of a slug.</summary>
    public IReadOnlyList<CatalogDocument> Find(DocumentKind kind, string? slug)
    {
        var reader = new ContentReader(
            new Vocabulary { IsOpen = true },
            DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            current.Snapshot.Site.ReviewAfterDays);
        return
        [
            .. current.Snapshot.Entries.Where(e => e.Kind == kind && (slug is null || e.Slug == slug))
                .Select(e => Find(e, reader)).OfType<CatalogDocument>(),
        ];
    }

    private CatalogDocument? Find(CatalogEntry entry, ContentReader reader)
    {
        if (ContentFolder.FileAt(entry.Path) is not { } file)
            return null;
        try
        {
            var now = reader.Read(source.Files, file).Document;
            return now?.Hash == entry.Hash ? now : FindLogged(entry, file, reader);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }

    private CatalogDocument? FindLogged(CatalogEntry entry, ContentFile file, ContentReader reader) =>
        people.FindLatest(entry.Path) is { Text: { } text } revision && revision.Hash == entry.Hash
            ? reader.Read(file, text).Document
            : null;
}
