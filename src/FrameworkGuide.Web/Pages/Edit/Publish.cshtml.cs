using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What a draft changes, before it is published; and what has to be decided first, where others changed the same.</summary>
internal sealed class PublishModel(Drafts drafts, DraftCheck check, ContentPublisher publisher, EffectOfEdits effects) : EditPageModel(drafts)
{
    public const int LongestReason = 300;

    public Draft Draft { get; private set; } = new("", "", null, "", 0, default);

    /// <summary>What others changed since the draft began and this draft changed too.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; private set; } = [];

    /// <summary>Names the text on disk that conflicts were found with.</summary>
    public string? Seen { get; private set; }

    public bool IsMerged { get; private set; }

    public IReadOnlyList<ContentProblem> Errors { get; private set; } = [];

    public EditEffect? Effect { get; private set; }

    public IReadOnlyList<IReadOnlyList<DiffLine>> Difference { get; private set; } = [];

    public string? Reason { get; private set; }

    public string? Problem { get; private set; }

    public bool HasChanges => Drafts.HasChanges(Draft);

    public async Task<IActionResult> OnGetAsync(string path, bool merged, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, cancellationToken) is not { } draft)
            return NotFound();
        var onDisk = Drafts.TextOnDisk(Path);
        if (onDisk != draft.Original && await BringInAsync(draft, onDisk, [], cancellationToken) is not null)
            return Redirect(EditAddresses.Publish(Path) + "?merged=true");
        IsMerged = merged;
        Show(draft, onDisk);
        return Page();
    }

    /// <summary>Takes the versions an editor chose.</summary>
    public async Task<IActionResult> OnPostResolveAsync(string path, int version, string? seen, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, cancellationToken) is not { } draft)
            return NotFound();
        var onDisk = Drafts.TextOnDisk(Path);
        Show(draft, onDisk);
        if (draft.Version != version || Seen != seen)
            return Refuse("The document or your draft was changed meanwhile. Look again.", StatusCodes.Status409Conflict);
        var choices = Enumerable.Range(0, Conflicts.Count).Select(i => Request.Form[$"choice-{i}"].ToString()).ToList();
        if (!choices.All(c => c is "mine" or "theirs"))
            return Refuse("Choose a version at every place.", StatusCodes.Status400BadRequest);
        return await BringInAsync(draft, onDisk, [.. choices.Select(c => c == "mine" ? MergeChoice.Mine : MergeChoice.Theirs)], cancellationToken) is null
            ? Refuse("Your draft was changed in another window meanwhile. Look again.", StatusCodes.Status409Conflict)
            : Redirect(EditAddresses.Publish(Path) + "?merged=true");
    }

    public async Task<IActionResult> OnPostAsync(string path, int version, string? reason, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, cancellationToken) is not { } draft)
            return NotFound();
        Reason = reason?.Trim();
        if (draft.Version != version || !Drafts.HasChanges(draft))
        {
            Show(draft, Drafts.TextOnDisk(Path));
            return Refuse("Your draft was changed in another window meanwhile. Look again at what it changes.", StatusCodes.Status409Conflict);
        }

        if (Reason is not { Length: > 0 and <= LongestReason })
        {
            Show(draft, Drafts.TextOnDisk(Path));
            return Refuse($"Say why, in 1 to {LongestReason} characters: others read it in the history.", StatusCodes.Status400BadRequest);
        }

        var publication = await publisher.PublishAsync(Edited, draft.Original, draft.Text, Editor, Reason, cancellationToken);
        if (publication.Outcome == PublicationOutcome.Published)
        {
            // What was typed in another window since is kept: only this version is done.
            await Drafts.RebaseAsync(draft, draft.Text, draft.Text, CancellationToken.None);
            return Redirect(EditAddresses.Document(Path) + "?published=true");
        }

        Show(draft, Drafts.TextOnDisk(Path));
        return publication.Outcome switch
        {
            PublicationOutcome.ChangedMeanwhile => Refuse("Somebody changed the document meanwhile. Nothing was published; look again.", StatusCodes.Status409Conflict),
            PublicationOutcome.HasErrors => Refuse("The draft has errors.", StatusCodes.Status400BadRequest),
            _ => Refuse($"Nothing was published, and your draft is kept: {publication.Failure}.", StatusCodes.Status500InternalServerError),
        };
    }

    private PageResult Refuse(string problem, int status)
    {
        Problem = problem;
        return Refused(status);
    }

    /// <summary>Puts what others changed into the draft; null where that needs choices, or another window saved the draft.</summary>
    private async Task<Draft?> BringInAsync(Draft draft, string? onDisk, IReadOnlyList<MergeChoice> choices, CancellationToken cancellationToken)
    {
        if (onDisk is null)
            return await Drafts.RebaseAsync(draft, null, draft.Text, cancellationToken); // Whoever publishes makes it again.
        var merged = DocumentMerge.Merge(Path, draft.Original ?? "", draft.Text, onDisk);
        return merged.Conflicts.Count == choices.Count ? await Drafts.RebaseAsync(draft, onDisk, merged.Text(choices), cancellationToken) : null;
    }

    private void Show(Draft draft, string? onDisk)
    {
        Draft = draft;
        if (onDisk is not null && onDisk != draft.Original)
        {
            Seen = ContentPublisher.HashOf(onDisk);
            Conflicts = DocumentMerge.Merge(Path, draft.Original ?? "", draft.Text, onDisk).Conflicts;
            return;
        }

        var read = check.Read(Edited, draft.Text);
        Errors = [.. read.Problems.Where(p => p.Severity == ProblemSeverity.Error)];
        Difference = TextDiff.Of(draft.Original ?? "", draft.Text);
        if (read.Document is { } document && HasChanges)
            Effect = effects.Of(GuideRequest.Of(HttpContext).Catalog, Edited, draft.Text, document);
    }
}
