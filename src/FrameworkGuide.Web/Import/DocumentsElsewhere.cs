using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Finds published documents where the catalog cannot be read or is being made again: in the content folder, or in the
/// log where the file says something else by now.
/// </summary>
internal sealed class DocumentsElsewhere(
    ContentFolder folder, PeopleStore people, CurrentCatalog current, TimeProvider time)
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
        var onDisk = reader.Read(folder, file).Document;
        return onDisk?.Hash == entry.Hash ? onDisk : FindLogged(entry, file, reader);
    }

    private CatalogDocument? FindLogged(CatalogEntry entry, ContentFile file, ContentReader reader)
    {
        try
        {
            return people.FindLatest(entry.Path) is { Text: { } text } revision && revision.Hash == entry.Hash
                ? reader.Read(file, text).Document
                : null;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }
}
