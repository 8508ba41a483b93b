using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.History;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>One published change, word by word; its text can be restored as a draft.</summary>
internal sealed class ChangeModel(Drafts drafts, DocumentHistory history, DraftCheck check) : EditPageModel(drafts)
{
    public RevisionChange? Change { get; private set; }

    public IReadOnlyList<ProfileChange> Facts { get; private set; } = [];

    public IReadOnlyList<IReadOnlyList<DiffLine>> Difference { get; private set; } = [];

    /// <summary>
    /// The text that can be restored: what was published, or, where that was a removal, what it took away.
    /// </summary>
    public string? Restorable => Change?.Revision.Text ?? Change?.Before?.Text;

    public IActionResult OnGet(long id)
    {
        if (!Find(id))
            return NotFound();
        var (before, after) = (Change!.Before?.Text, Change.Revision.Text);
        Difference = TextDiff.Of(before ?? "", after ?? "");
        if (before is not null && after is not null
            && check.ReadPublished(Edited, before) is { } old && check.ReadPublished(Edited, after) is { } now)
            Facts = new ProfileChanges(GuideRequest.Of(HttpContext).Catalog).Between(old, now);
        return Page();
    }

    /// <summary>Whether this change can be undone by itself: what was published since stays.</summary>
    public bool CanBeUndone => Change is { Before.Text: not null, Revision.Text: not null };

    /// <summary>Makes the text a draft; one with words of the editor's own is kept, and the page says so.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(long id, CancellationToken cancellationToken)
    {
        if (!Find(id) || Restorable is not { } text)
            return NotFound();
        return await BeginAsync(open => (open?.Published, text), "restored", cancellationToken);
    }

    /// <summary>
    /// Makes a draft of the text before this change, made from the text after it: publishing merges it with what came
    /// since.
    /// </summary>
    public async Task<IActionResult> OnPostUndoAsync(long id, CancellationToken cancellationToken)
    {
        if (!Find(id) || !CanBeUndone)
            return NotFound();
        return await BeginAsync(_ => (Change!.Revision.Text, Change.Before!.Text!), "undone", cancellationToken);
    }

    private async Task<IActionResult> BeginAsync(
        Func<OpenDocument?, (string? Original, string Text)> draft, string saved, CancellationToken cancellationToken)
    {
        var address = $"/edit/change/{English.Digits(Change!.Id)}";
        var open = await Drafts.OpenAsync(Editor, Path, cancellationToken);
        var (original, text) = draft(open);
        if (text == open?.Published)
            return Redirect(address + "?same=true");
        if (open is { HasChanges: true } && open.Text != text)
            return Redirect(address + "?own=true");
        var document = new OpenDocument(Path, original, original ?? "", open?.Published, open?.Draft);
        return await Drafts.SaveAsync(Editor, document, text, cancellationToken) is null
            ? Redirect(address + "?own=true")
            : Redirect(EditAddresses.Document(Path) + "?saved=" + saved);
    }

    private bool Find(long id)
    {
        Change = history.Find(id);
        return Change is not null && Names(Change.Revision.Path);
    }
}
