using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.History;

/// <summary>A published change of a document, in words.</summary>
/// <param name="Address">The page it shows on.</param>
/// <param name="Changes">What it says otherwise; empty where all there is to say is in the title.</param>
internal sealed record ContentChange(long Id, DateTime PublishedUtc, string Title, string Address, IReadOnlyList<ProfileChange> Changes);

/// <summary>Reads the log of published texts as changes of meaning.</summary>
internal sealed class ContentChanges(PeopleStore people)
{
    /// <summary>The newest changes that readers see, the newest first; null where the log cannot be read for now.</summary>
    /// <param name="frameworks">Slugs of the frameworks whose changes are wanted; empty for all documents.</param>
    public IReadOnlyList<ContentChange>? LatestOrNull(int most, IReadOnlyList<string> frameworks, CatalogSnapshot catalog, DateOnly today)
    {
        // What a text refers to may have gone since: references are not judged.
        var reader = new ContentReader(new Vocabulary { IsOpen = true }, today, catalog.Site.ReviewAfterDays);
        var paths = frameworks.Count == 0 ? null : frameworks.Select(s => $"frameworks/{s}.md").ToList();
        var read = new Dictionary<(string Path, string Hash), CatalogDocument?>(); // What one change made, the next one replaced.
        CatalogDocument? Read(Revision? revision)
        {
            if (revision is not { Hash: { } hash, Text: { } text } || ContentFolder.FileAt(revision.Path) is not { } file)
                return null;
            if (!read.TryGetValue((revision.Path, hash), out var document))
                read[(revision.Path, hash)] = document = reader.Read(file, text).Document;
            return document;
        }

        try
        {
            return [.. people.LatestChanges(most, paths).Select(c => Describe(c, Read(c.Before), Read(c.Revision), catalog)).OfType<ContentChange>()];
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }

    private static ContentChange? Describe(RevisionChange change, CatalogDocument? before, CatalogDocument? after, CatalogSnapshot catalog)
    {
        var revision = change.Revision;
        if ((after ?? before) is not { } document)
            return null;
        var name = NameOf(document, catalog);
        ContentChange Of(string title, IReadOnlyList<ProfileChange> changes) => new(change.Id, revision.PublishedUtc, title, SiteMap.AddressIn(catalog, document.Kind, document.Slug), changes);
        if (after is null)
            return Of($"Taken away: {name}", []);
        if (before is null)
            return Of($"New: {name}", []);
        if (after.Kind != DocumentKind.Framework)
            return Of($"Changed: {name}", []);
        var changes = new ProfileChanges(catalog).Between(before, after);
        return changes.Count switch
        {
            0 => null, // Comments and order: nothing a reader sees.
            1 => Of($"{name}: {changes[0].Text}", changes),
            _ => Of($"{name}: {changes[0].Text}, and {English.Count(changes.Count - 1, "more change", "more changes")}", changes),
        };
    }

    private static string NameOf(CatalogDocument document, CatalogSnapshot catalog)
    {
        var title = catalog.NameOf(document.Kind, document.Slug, SiteMap.TitleOf(document.Content));
        return document.Kind switch
        {
            DocumentKind.Framework => title,
            DocumentKind.Need => $"need “{title}”",
            DocumentKind.SampleProject => $"sample project “{title}”",
            DocumentKind.Guide => $"“{title}”",
            DocumentKind.Site => "the site's settings",
            DocumentKind.Languages => "the list of languages",
            DocumentKind.Capabilities => "the list of capabilities",
            _ => "the list of metrics",
        };
    }
}
