using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class DocumentModel(Drafts drafts, DraftStore store, DraftCheck check) : EditPageModel(drafts)
{
    /// <summary>What is shown to be changed: the draft, or what was typed where that could not be saved.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The version of the draft that is typed over.</summary>
    public int Version { get; private set; }

    public DateTime SavedUtc { get; private set; }

    public bool HasChanges { get; private set; }

    public bool IsNew { get; private set; }

    /// <summary>Whether the file was changed since the draft began.</summary>
    public bool IsBehind { get; private set; }

    /// <summary>The draft as another window saved it, where this one cannot be saved for that reason.</summary>
    public Draft? Other { get; private set; }

    /// <summary>Why the document cannot be edited here.</summary>
    public string? Uneditable { get; private set; }

    public IReadOnlyList<ContentProblem> Problems { get; private set; } = [];

    /// <summary>Who else has a draft of it.</summary>
    public IReadOnlyList<DraftNote> Others { get; private set; } = [];

    /// <summary>Where readers see it.</summary>
    public string PublicPage => DraftPreviews.PageOf(Edited.Kind, Edited.Slug, GuideRequest.Of(HttpContext).Catalog);

    public string[] Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (await OpenAsync(path, cancellationToken) is not { } draft)
                return NotFound();
            await ShowAsync(draft, draft.Text, cancellationToken);
        }
        catch (UneditableException e)
        {
            Uneditable = e.Message;
        }

        return Page();
    }

    /// <summary>Saves what was typed, and answers with its problems alone where a script asked.</summary>
    public async Task<IActionResult> OnPostAsync(string path, string? text, int version, bool partly, string? then, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, cancellationToken) is not { } draft)
            return NotFound();
        var saved = await Drafts.SaveTypedAsync(Editor, Path, text ?? "", version, cancellationToken);
        if (saved is null)
        {
            await ShowAsync(draft, LineEnds.Restore(text ?? "", draft.Text), cancellationToken);
            Other = draft;
            return partly ? new StatusCodeResult(StatusCodes.Status409Conflict) : Refused(StatusCodes.Status409Conflict);
        }

        if (!partly)
            return Redirect(then == "publish" ? EditAddresses.Publish(Path) : EditAddresses.Document(Path) + "#problems");
        await ShowAsync(saved, saved.Text, cancellationToken);
        return Partial("_DocumentState", this);
    }

    public async Task<IActionResult> OnPostDiscardAsync(string path, CancellationToken cancellationToken)
    {
        if (!Names(path))
            return NotFound();
        await Drafts.DiscardAsync(Editor, Path, cancellationToken);
        return Redirect(EditAddresses.Root);
    }

    private async Task ShowAsync(Draft draft, string text, CancellationToken cancellationToken)
    {
        (Text, Version, SavedUtc, HasChanges, IsNew) = (text, draft.Version, draft.SavedUtc, Drafts.HasChanges(draft), draft.Original is null);
        Problems = check.Read(Edited, text).Problems;
        Lines = text.ReplaceLineEndings("\n").Split('\n');
        IsBehind = Drafts.TextOnDisk(Path) != draft.Original;
        Others = [.. (await store.ListAsync(Path, cancellationToken)).Where(d => d.Editor != draft.Editor)];
    }
}
