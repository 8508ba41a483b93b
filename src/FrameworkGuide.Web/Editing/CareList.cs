using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// What has grown old in the profiles. What was found in a file is held until the file or the day is another one.
/// </summary>
internal sealed class CareList(CurrentCatalog current, PublishedTexts texts)
{
    private volatile Dictionary<string, Found> _found = [];

    /// <summary>By kind, the most urgent first.</summary>
    /// <param name="today">The UTC day.</param>
    public IReadOnlyList<IGrouping<UpkeepKind, UpkeepItem>> Of(SiteSettings site, DateOnly today)
    {
        var held = _found;
        var found = current.Folder.Files.Values.Where(f => f.Kind == DocumentKind.Framework).AsParallel()
            .ToDictionary(
                f => f.Path,
                f => held.GetValueOrDefault(f.Path) is { } old && old.IsOf(f.Hash, today, site)
                    ? old
                    : new Found(f.Hash, today, site.ReviewAfterDays, Find(ContentFolder.FileAt(f.Path)!, today, site)),
                StringComparer.Ordinal);
        _found = found;
        return
        [
            .. found.Values.SelectMany(f => f.Items)
                .OrderBy(i => i.Kind).ThenBy(i => i.Since)
                .ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Line)
                .GroupBy(i => i.Kind),
        ];
    }

    private IReadOnlyList<UpkeepItem> Find(ContentFile file, DateOnly today, SiteSettings site)
    {
        try
        {
            return texts.Find(file.Path) is { } text ? ContentUpkeep.Find(file, text, today, site) : [];
        }
        catch (UneditableException)
        {
            return []; // Its problems stand in the list of documents.
        }
    }

    private sealed record Found(string Hash, DateOnly Day, int ReviewAfterDays, IReadOnlyList<UpkeepItem> Items)
    {
        public bool IsOf(string hash, DateOnly day, SiteSettings site) =>
            (Hash, Day, ReviewAfterDays) == (hash, day, site.ReviewAfterDays);
    }
}
