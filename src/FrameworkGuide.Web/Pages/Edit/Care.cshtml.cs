using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What in the content has grown old, each with the line to change.</summary>
internal sealed class CareModel(CareList care, Drafts drafts) : EditPageModel(drafts)
{
    public const int MostShown = 200;

    /// <summary>By kind, the most urgent first.</summary>
    public IReadOnlyList<IGrouping<UpkeepKind, UpkeepItem>> Groups { get; private set; } = [];

    public CatalogSnapshot Catalog => GuideRequest.Of(HttpContext).Catalog;

    public void OnGet()
    {
        var (catalog, today) = GuideRequest.Of(HttpContext);
        Groups = care.Of(catalog.Site, today);
    }

    /// <summary>Notes in the draft of a profile that the whole page was checked today.</summary>
    public async Task<IActionResult> OnPostReviewedAsync(string? path, CancellationToken cancellationToken)
    {
        if (await OpenProfileAsync(path ?? "", origin: null, cancellationToken) is not { Document: var document })
            return NotFound();
        var edited = FrontMatterEdit.SetReviewed(document.Text, GuideRequest.Of(HttpContext).Today);
        return edited.Text is null || await Drafts.SaveAsync(Editor, document, edited.Text, cancellationToken) is null
            ? Redirect(EditAddresses.Document(Path) + "#problems")
            : Redirect(EditAddresses.Saved(Path, "reviewed", FrontMatterPlaces.Read(edited.Text)?.LineOf("reviewed")));
    }

    public string TitleOf(string path) => EditedDocuments.TitleOf(Catalog.EntriesByPath.GetValueOrDefault(path), path);

    /// <summary>What an item is about, in the words of readers.</summary>
    public string LabelOf(UpkeepItem item) => item.Kind switch
    {
        UpkeepKind.OverdueReview => "the whole page",
        UpkeepKind.OldMetric => Catalog.Metrics.FirstOrDefault(m => m.Key == item.Subject)?.Label ?? item.Subject,
        UpkeepKind.OldEvidence when item.Subject.StartsWith("needs.", StringComparison.Ordinal) =>
            Catalog.Needs.FirstOrDefault(n => item.Subject == $"needs.{n.Key}")?.Title ?? item.Subject,
        UpkeepKind.OldEvidence
            when Enum.TryParse<ProjectSize>(item.Subject["sizes.".Length..], ignoreCase: true, out var size) =>
            CatalogWords.Size(size),
        _ => item.Subject,
    };
}
