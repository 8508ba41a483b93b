using FrameworkGuide.Content;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.History;

/// <summary>Reads the log of published texts as changes of meaning.</summary>
internal sealed class ChangeLog(PeopleStore people)
{
    /// <summary>
    /// The newest changes that readers see, the newest first; null where the log cannot be read for now.
    /// </summary>
    /// <param name="frameworks">Slugs of the frameworks whose changes are wanted; empty for all documents.</param>
    public IReadOnlyList<ContentChange>? LatestOrNull(
        int most, IReadOnlyList<string> frameworks, CatalogSnapshot catalog, DateOnly today)
    {
        // What a text refers to may have gone since: references are not judged.
        var reader = new ContentReader(new Vocabulary { IsOpen = true }, today, catalog.Site.ReviewAfterDays);
        var paths = frameworks.Count == 0 ? null : frameworks.Select(s => $"frameworks/{s}.md").ToList();
        // What one change made, the next one replaced.
        var read = new Dictionary<(string Path, string Hash), CatalogDocument?>();
        CatalogDocument? Read(Revision? revision)
        {
            if (revision is not { Hash: { } hash, Text: { } text }
                || ContentFolder.FileAt(revision.Path) is not { } file)
                return null;
            if (!read.TryGetValue((revision.Path, hash), out var document))
                read[(revision.Path, hash)] = document = reader.Read(file, text).Document;
            return document;
        }

        try
        {
            return
            [
                .. people.LatestChanges(most, paths)
                    .Select(c => ContentChange.Describe(
                        c.Id, c.Revision.PublishedUtc, Read(c.Before), Read(c.Revision), catalog))
                    .OfType<ContentChange>(),
            ];
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }
}
