using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.History;

/// <summary>A published change of a document, in words.</summary>
/// <param name="Id">Its number in the log.</param>
/// <param name="Address">The page it shows on.</param>
/// <param name="Changes">What it says otherwise; empty where all there is to say is in the title.</param>
public sealed record ContentChange(
    long Id, DateTime PublishedUtc, string Title, string Address, IReadOnlyList<ProfileChange> Changes)
{
    /// <summary>Describes a change; null where readers see nothing of it.</summary>
    /// <param name="before">
    /// What was published before; null where the document is new, or cannot be read any more.
    /// </param>
    /// <param name="after">
    /// What was published; null where the document was taken away, or cannot be read any more.
    /// </param>
    /// <param name="catalog">What is published now: it names the document and knows its page.</param>
    public static ContentChange? Describe(
        long id, DateTime publishedUtc, CatalogDocument? before, CatalogDocument? after, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if ((after ?? before) is not { } document)
            return null;
        var name = NameOf(document, catalog);
        ContentChange Change(string title, IReadOnlyList<ProfileChange> changes) =>
            new(id, publishedUtc, title, SiteMap.AddressIn(catalog, document.Kind, document.Slug), changes);
        if (after is null)
            return Change($"Taken away: {name}", []);
        if (before is null)
            return Change($"New: {name}", []);
        if (after.Kind != DocumentKind.Framework)
            return Change($"Changed: {name}", []);
        var changes = new ProfileChanges(catalog).Between(before, after);
        return changes.Count switch
        {
            0 => null, // Comments and order: nothing a reader sees.
            1 => Change($"{name}: {changes[0].Text}", changes),
            _ => Change(
                $"{name}: {changes[0].Text}, and {English.Count(changes.Count - 1, "more change", "more changes")}",
                changes),
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
