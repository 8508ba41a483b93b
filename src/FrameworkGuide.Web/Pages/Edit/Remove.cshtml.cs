using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class RemoveModel(Drafts drafts, ContentPublisher publisher, EffectOfEdits effects) : EditPageModel(drafts)
{
    /// <summary>Names the text that is taken away.</summary>
    public string? Seen { get; private set; }

    public EditEffect? Effect { get; private set; }

    public string? Reason { get; private set; }

    public string? Problem { get; private set; }

    public IActionResult OnGet(string path) => !Names(path) || Drafts.TextOnDisk(Path) is not { } text ? NotFound() : Show(text);

    public async Task<IActionResult> OnPostAsync(string path, string? seen, string? reason, CancellationToken cancellationToken)
    {
        if (!Names(path) || Drafts.TextOnDisk(Path) is not { } text)
            return NotFound();
        Reason = reason?.Trim();
        if (Reason is not { Length: > 0 and <= PublishModel.LongestReason })
            return Refuse(text, $"Say why, in 1 to {PublishModel.LongestReason} characters: others read it in the history.", StatusCodes.Status400BadRequest);
        if (ContentPublisher.HashOf(text) != seen)
            return Refuse(text, "Somebody changed the document meanwhile. Look again whether it should go.", StatusCodes.Status409Conflict);
        var publication = await publisher.PublishAsync(Edited, text, text: null, Editor, Reason, cancellationToken);
        return publication.Outcome switch
        {
            PublicationOutcome.Published => Redirect(EditAddresses.History(Path)),
            PublicationOutcome.ChangedMeanwhile => Refuse(text, "Somebody changed the document meanwhile. Look again whether it should go.", StatusCodes.Status409Conflict),
            _ => Refuse(text, $"Nothing was taken away: {publication.Failure}.", StatusCodes.Status500InternalServerError),
        };
    }

    private PageResult Refuse(string text, string problem, int status)
    {
        Problem = problem;
        Response.StatusCode = status;
        return Show(text);
    }

    private PageResult Show(string text)
    {
        Seen = ContentPublisher.HashOf(text);
        Effect = effects.Of(GuideRequest.Of(HttpContext).Catalog, Edited, text: null, document: null);
        return Page();
    }
}
