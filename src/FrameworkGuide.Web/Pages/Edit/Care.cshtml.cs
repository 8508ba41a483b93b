using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Import;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What in the content has grown old, each with the line to change.</summary>
internal sealed class CareModel(CurrentCatalog current, Drafts drafts) : PageModel
{
    public const int MostShown = 200;

    /// <summary>By kind, the most urgent first.</summary>
    public IReadOnlyList<IGrouping<UpkeepKind, UpkeepItem>> Groups { get; private set; } = [];

    public CatalogSnapshot Catalog => GuideRequest.Of(HttpContext).Catalog;

    public void OnGet()
    {
        var (catalog, today) = GuideRequest.Of(HttpContext);
        Groups =
        [
            .. current.Folder.Files.Values.Where(f => f.Kind == DocumentKind.Framework).AsParallel().AsOrdered()
                .SelectMany(f => Find(ContentFolder.FileAt(f.Path)!, today, catalog.Site))
                .OrderBy(i => i.Kind).ThenBy(i => i.Since).ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Line)
                .AsSequential().GroupBy(i => i.Kind),
        ];
    }

    public string TitleOf(string path) => EditedDocuments.TitleOf(Catalog.EntriesByPath.GetValueOrDefault(path), path);

    private IReadOnlyList<UpkeepItem> Find(ContentFile file, DateOnly today, SiteSettings site)
    {
        try
        {
            return drafts.TextOnDisk(file.Path) is { } text ? ContentUpkeep.Find(file, text, today, site) : [];
        }
        catch (UneditableException)
        {
            return []; // Its problems stand in the list of documents.
        }
    }
}
