using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>
/// What a draft changes, before it is published: merged with what others published since, which is shown and not
/// stored; and what has to be decided first, where they changed the same.
/// </summary>
internal sealed class PublishModel(
    Drafts drafts,
    DocumentHistory history,
    DraftCheck check,
    ContentPublisher publisher,
    EffectOfEdits effects,
    GuideRequest guide)
    : EditPageModel(drafts)
{
    /// <summary>The draft.</summary>
    public OpenDocument Document { get; private set; } = new("", null, "", null, null);

    /// <summary>Names the text in the file that this page was made from.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>What others published since the draft was begun.</summary>
    public OthersChanges Others { get; private set; } = OthersChanges.None;

    /// <summary>What others changed and this draft changed too, in another way.</summary>
    public IReadOnlyList<ConflictChoice> Conflicts { get; private set; } = [];

    public IReadOnlyList<ContentProblem> Errors { get; private set; } = [];

    public EditEffect? Effect { get; private set; }

    public IReadOnlyList<IReadOnlyList<DiffLine>> Difference { get; private set; } = [];

    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, cancellationToken) is not { } document)
            return NotFound();
        Show(document);
        return Page();
    }

    /// <summary>Puts the versions an editor chose into the draft.</summary>
    public async Task<IActionResult> OnPostResolveAsync(
        string path, int version, string? seen, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, cancellationToken) is not { } document)
            return NotFound();
        var chosen = ConflictChoice.ReadFrom(Request.Form);
        Show(document, chosen);
        if (document.Version != version || Seen != seen)
            return Refuse(ChangedMeanwhile(version), StatusCodes.Status409Conflict);
        if (Conflicts.Any(c => c.Chosen is null))
            return Refuse("Choose a version at every place.", StatusCodes.Status400BadRequest);
        var text = document.Merged().Text([.. Conflicts.Select(c => c.Chosen!.Value)]);
        var rebased = document with { Original = document.Published };
        return await Drafts.SaveAsync(Editor, rebased, text, cancellationToken) is null
            ? Refuse(ChangedMeanwhile(seen: 0), StatusCodes.Status409Conflict)
            : Redirect(EditAddresses.Publish(Path));
    }

    public async Task<IActionResult> OnPostAsync(
        string path, int version, string? seen, string? reason, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, cancellationToken) is not { } document)
            return NotFound();
        Reason = reason?.Trim();
        Show(document);
        if (!document.HasChanges || document.Version != version || Seen != seen || Conflicts.Count > 0)
            return Refuse(ChangedMeanwhile(version), StatusCodes.Status409Conflict);
        if (!IsReason(Reason))
            return Refused();
        if (Errors.Count > 0)
            return Refuse("The draft has errors.", StatusCodes.Status400BadRequest);

        var publication = await publisher.PublishAsync(
            Edited, document.Published, document.Merged().Text(), Editor, Reason, cancellationToken);
        if (publication.Outcome == PublicationOutcome.Published)
        {
            // What was typed in another window since is kept: only this version is done.
            await Drafts.DiscardAsync(Editor, Path, document.Version, CancellationToken.None);
            return Redirect(EditAddresses.Published(Path, publication.Revision));
        }

        Show(await OpenAsync(path, cancellationToken) ?? document);
        return publication.Outcome switch
        {
            PublicationOutcome.ChangedMeanwhile => Refuse(ChangedMeanwhile(version), StatusCodes.Status409Conflict),
            PublicationOutcome.HasErrors => Refuse("The draft has errors.", StatusCodes.Status400BadRequest),
            PublicationOutcome.Unknown => Refuse(
                EditTexts.MayBePublished(publication.Failure!), StatusCodes.Status503ServiceUnavailable),
            _ => Refuse(
                $"Nothing was published, and your draft is kept: {publication.Failure}",
                StatusCodes.Status503ServiceUnavailable),
        };
    }

    /// <summary>Says what happened since the page was made.</summary>
    /// <param name="seen">The version of the draft that the page showed.</param>
    private string ChangedMeanwhile(int seen)
    {
        if (!Document.HasChanges)
            return "Nothing was published: the draft no longer exists, because another of your windows published or "
                + "discarded it.";
        if (Document.Version != seen)
            return "Nothing was published: another of your windows saved the draft in the meantime. Check again what "
                + "it changes.";
        var newest = Others is { IsOnDisk: false, Notes: [{ } note, ..] } ? note : null;
        return EditTexts.PublishedMeanwhile(newest) + " Your changes are not published yet. "
            + (Conflicts.Count > 0 ? "You both changed the same lines: choose below."
                : Document.WasRemoved ? "Publishing creates it again."
                : "That change is merged with yours below: check it, and publish again.");
    }

    private PageResult Refuse(string problem, int status)
    {
        ModelState.AddModelError("", problem);
        return Refused(status);
    }

    private void Show(OpenDocument document, IReadOnlyDictionary<string, MergeChoice>? chosen = null)
    {
        Document = document;
        Seen = PageOrigin.NameOf(document.Published);
        Others = history.Since(document);
        var merged = document.Merged();
        Conflicts = ConflictChoice.Of(merged.Conflicts, chosen);
        if (Conflicts.Count > 0 || !document.HasChanges)
            return;

        var text = merged.Text();
        var read = check.Read(Edited, text, HttpContext.RequestAborted);
        Unpublished = read.Document is { } named ? CatalogEntry.Of(named) : null;
        Errors = [.. read.Problems.Where(p => p.Severity == ProblemSeverity.Error)];
        Difference = TextDiff.Of(document.Published ?? document.Original ?? "", text);
        if (read.Document is { } content)
            Effect = effects.Of(guide.Catalog, Edited, text, content);
    }
}
