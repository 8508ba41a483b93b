using FrameworkGuide.Core.History;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class RemoveModel(
    Drafts drafts,
    PublishedTexts texts,
    DocumentHistory history,
    ContentPublisher publisher,
    EffectOfEdits effects,
    GuideRequest guide)
    : EditPageModel(drafts)
{
    /// <summary>Names the text that is taken away.</summary>
    public string? Seen { get; private set; }

    public EditEffect? Effect { get; private set; }

    /// <summary>Who has a draft of it, which stays.</summary>
    public IReadOnlyList<DraftNote> Writing { get; private set; } = [];

    public bool IsOwn(DraftNote draft) => draft.Editor == Editor;

    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, CancellationToken cancellationToken) =>
        !Names(path) || texts.Find(Path) is not { } text ? NotFound() : await ShowAsync(text, cancellationToken);

    public async Task<IActionResult> OnPostAsync(
        string path, string? seen, string? reason, CancellationToken cancellationToken)
    {
        if (!Names(path))
            return NotFound();
        if (texts.Find(Path) is not { } text)
            return Redirect(EditAddresses.History(Path)); // It is gone, as was asked; the history says who removed it.
        Reason = reason?.Trim();
        if (!IsReason(Reason))
            return await RefuseAsync(text, StatusCodes.Status400BadRequest, cancellationToken);
        if (PublishedTexts.HashOf(text) != seen)
            return await RefuseChangedAsync(text, cancellationToken);
        var publication = await publisher.PublishAsync(Edited, text, text: null, Editor, Reason, cancellationToken);
        if (publication.Outcome == PublicationOutcome.Published)
            return Redirect(EditAddresses.Removed(Path, publication.Revision));
        if (publication.Outcome == PublicationOutcome.ChangedMeanwhile)
            return await RefuseChangedAsync(texts.Find(Path) ?? text, cancellationToken);
        ModelState.AddModelError(
            "",
            publication.Outcome == PublicationOutcome.Unknown
                ? EditTexts.MayBePublished(publication.Failure!)
                : $"Nothing was removed: {publication.Failure}");
        return await RefuseAsync(text, StatusCodes.Status503ServiceUnavailable, cancellationToken);
    }

    private async Task<IActionResult> RefuseChangedAsync(string text, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(
            "",
            EditTexts.PublishedMeanwhile(history.PublicationOf(Path, text))
            + " Nothing was removed. Check again whether it should be removed.");
        return await RefuseAsync(text, StatusCodes.Status409Conflict, cancellationToken);
    }

    private async Task<IActionResult> RefuseAsync(string text, int status, CancellationToken cancellationToken)
    {
        Response.StatusCode = status;
        return await ShowAsync(text, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string text, CancellationToken cancellationToken)
    {
        Seen = PublishedTexts.HashOf(text);
        Effect = effects.Of(guide.Catalog, Edited, text: null, document: null);
        Writing = await Drafts.ListAsync(Path, cancellationToken);
        return Page();
    }
}
