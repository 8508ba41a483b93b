using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Changes;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>One published change, word by word; its text can be restored as a draft.</summary>
internal sealed class ChangeModel(Drafts drafts, PeopleStore people, DraftCheck check) : EditPageModel(drafts)
{
    public RevisionChange? Change { get; private set; }

    public IReadOnlyList<ProfileChange> Facts { get; private set; } = [];

    public IReadOnlyList<IReadOnlyList<DiffLine>> Difference { get; private set; } = [];

    /// <summary>The text that can be restored: what was published, or, where that was a removal, what it took away.</summary>
    public string? Restorable => Change?.Revision.Text ?? Change?.Before?.Text;

    public IActionResult OnGet(long id)
    {
        if (!Find(id))
            return NotFound();
        var (before, after) = (Change!.Before?.Text, Change.Revision.Text);
        Difference = TextDiff.Of(before ?? "", after ?? "");
        if (before is not null && after is not null && check.ReadPublished(Edited, before) is { } old && check.ReadPublished(Edited, after) is { } now)
            Facts = new ProfileChanges(GuideRequest.Of(HttpContext).Catalog).Between(old, now);
        return Page();
    }

    /// <summary>Makes the text a draft; one with words of the editor's own is kept, and the page says so.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(long id, CancellationToken cancellationToken)
    {
        if (!Find(id) || Restorable is not { } text)
            return NotFound();
        var draft = await Drafts.OpenAsync(Editor, Path, cancellationToken);
        if (draft is null)
        {
            await Drafts.BeginAsync(Editor, Path, text, cancellationToken);
            return ToDocument();
        }

        if (Drafts.HasChanges(draft) && draft.Text != text)
            return Redirect($"/edit/change/{Texts.Digits(id)}?own=true");
        await Drafts.SaveAsync(draft, text, cancellationToken);
        return ToDocument();
    }

    private bool Find(long id)
    {
        Change = people.FindChange(id);
        return Change is not null && Names(Change.Revision.Path);
    }
}
