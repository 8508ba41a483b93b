using FrameworkGuide.Core.History;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class RemoveModel(
    Drafts drafts, PublishedTexts texts, DraftStore store, PeopleStore people, ContentPublisher publisher, EffectOfEdits effects)
    : EditPageModel(drafts)
{
    /// <summary>Names the text that is taken away.</summary>
    public string? Seen { get; private set; }

    public EditEffect? Effect { get; private set; }

    /// <summary>Who has a draft of it, which stays.</summary>
    public IReadOnlyList<DraftNote> Writing { get; private set; } = [];

    public bool IsOwn(DraftNote draft) => draft.Editor == Editor;

    public string? Reason { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, CancellationToken cancellationToken) =>
        !Names(path) || texts.Find(Path) is not { } text ? NotFound() : await ShowAsync(text, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string path, string? seen, string? reason, CancellationToken cancellationToken)
    {
        if (!Names(path))
            return NotFound();
        if (texts.Find(Path) is not { } text)
            return Redirect(EditAddresses.History(Path)); // It is gone, which is what was asked for; the history says who removed it.
        Reason = reason?.Trim();
        if (Reason is not { Length: > 0 and <= PublishModel.LongestReason })
            return await RefuseAsync(text, $"Say why, in 1 to {PublishModel.LongestReason} characters: others read it in the history.", StatusCodes.Status400BadRequest, cancellationToken);
        if (PublishedTexts.HashOf(text) != seen)
            return await RefuseAsync(text, ChangedMeanwhile(text), StatusCodes.Status409Conflict, cancellationToken);
        var publication = await publisher.PublishAsync(Edited, text, text: null, Editor, Reason, cancellationToken);
        return publication.Outcome switch
        {
            PublicationOutcome.Published => Redirect(EditAddresses.History(Path)),
            PublicationOutcome.ChangedMeanwhile => await RefuseAsync(texts.Find(Path) ?? text, ChangedMeanwhile(text), StatusCodes.Status409Conflict, cancellationToken),
            _ => await RefuseAsync(text, $"Nothing was taken away: {publication.Failure}", StatusCodes.Status503ServiceUnavailable, cancellationToken),
        };
    }

    private string ChangedMeanwhile(string text)
    {
        var isLogged = people.FindLatest(Path)?.Hash == PublishedTexts.HashOf(text);
        return EditTexts.PublishedMeanwhile(isLogged && people.NotesSince(Path, hash: null, most: 1) is [{ } newest] ? newest : null) + " Nothing was taken away. Look again whether it should go.";
    }

    private async Task<IActionResult> RefuseAsync(string text, string problem, int status, CancellationToken cancellationToken)
    {
        Problem = problem;
        Response.StatusCode = status;
        return await ShowAsync(text, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string text, CancellationToken cancellationToken)
    {
        Seen = PublishedTexts.HashOf(text);
        Effect = effects.Of(GuideRequest.Of(HttpContext).Catalog, Edited, text: null, document: null);
        Writing = await store.ListAsync(Path, cancellationToken);
        return Page();
    }
}
