using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.History;

/// <summary>
/// Documents as they were published, from the log. They are read as the import reads them, but for what they refer to:
/// that may have gone since. The text of a profile's page is left out.
/// </summary>
internal sealed class PublishedDocuments(PeopleStore people, TimeProvider time)
{
    private const int MostKept = 1_000;

    private readonly RecentlyUsed<(string Path, string Hash), CatalogDocument?> _read = new(MostKept);

    /// <summary>Null where the log does not have the text, or it cannot be read any more.</summary>
    /// <param name="hash">SHA-256 of the text's bytes in lower-case hex.</param>
    public CatalogDocument? Find(string path, string hash) => _read.GetOrAdd(
        (path, hash), _ => people.FindText(path, hash) is { } text ? Read(path, text) : null);

    /// <summary>A text as it was published; null where the log does not have it.</summary>
    /// <param name="hash">SHA-256 of the text's bytes in lower-case hex.</param>
    public string? FindText(string path, string hash) => people.FindText(path, hash);

    /// <summary>Reads a text that is kept nowhere.</summary>
    public CatalogDocument? Read(string path, string text)
    {
        if (ContentFolder.FileAt(path) is not { } file)
            return null;
        var reader = new ContentReader(
            new Vocabulary { IsOpen = true }, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            new SiteSettings().ReviewAfterDays)
        {
            LeavesOutBody = file.Kind == DocumentKind.Framework,
        };
        return reader.Read(file, text).Document;
    }
}
