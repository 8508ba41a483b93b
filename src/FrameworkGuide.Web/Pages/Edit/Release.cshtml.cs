using FrameworkGuide.Content.Editing;
using FrameworkGuide.Web.Editing;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Changes or adds one release row in the draft, and no other byte.</summary>
internal sealed class ReleaseModel(Drafts drafts, FormCheck check) : EditPageModel(drafts)
{
    public IReadOnlyList<ReleaseRow> Releases { get; private set; } = [];

    /// <summary>The cycle that is changed; empty for a new one, null while none is chosen.</summary>
    public string? Cycle { get; private set; }

    public bool IsNew => Cycle is "";

    /// <summary>What the form says that it came from.</summary>
    public PageOrigin Origin { get; private set; } = new(null, 0, null);

    public ReleaseInput Input { get; private set; } = new();

    /// <summary>The cycle that a new one is named like.</summary>
    public string? Existing { get; private set; }

    /// <summary>Why no form can be shown, and the line to mend.</summary>
    public (string Path, int Line, string Problem)? Unreadable { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, string? cycle, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, origin: null, cancellationToken) is not { Document.Text: var text })
            return NotFound();
        Cycle = HttpContext.Request.Query.ContainsKey("cycle") ? cycle ?? "" : null;
        if (Unreadable is not null || Cycle is null or "")
            return Page();
        if (Releases.FirstOrDefault(r => r.Cycle == Cycle) is not { } row)
            return NotFound();
        Input = ReleaseInput.Of(row);
        NoteErrors(text, text, Cycle, cancellationToken);
        return Page();
    }

    /// <param name="of">The cycle that is changed; empty for a new one.</param>
    public async Task<IActionResult> OnPostAsync(
        string path, string? of, PageOrigin origin, ReleaseInput input, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, origin, cancellationToken) is not { } page)
            return NotFound();
        (Cycle, Input) = (of ?? "", input);
        if (Unreadable is not null)
            return Refused();
        var cycle = IsNew ? CycleNames.Unquoted(input.Cycle ?? "") : Cycle;
        CheckCycle(cycle, page.Document);
        if (!ModelState.IsValid)
            return Refused();
        var edited = FrontMatterEdit.SetRelease(page.Document.Text, input.ToRow(cycle));
        if (edited.Text is null)
            ModelState.AddModelError("", edited.Problem!);
        else
            NoteErrors(page.Document.Text, edited.Text, cycle, cancellationToken);
        if (!ModelState.IsValid)
            return Refused();
        var key = FrontMatterEdit.ReleaseKey(edited.Text!, cycle)!;
        return await SaveAsync(page, edited.Text!, "release", key, cancellationToken);
    }

    private void CheckCycle(string cycle, OpenDocument document)
    {
        if (cycle.Length == 0)
            ModelState.AddModelError("cycle", "Name the release line, such as 6.1.");
        if (!IsNew && Releases.All(r => r.Cycle != cycle))
            ModelState.AddModelError("", $"Your draft no longer has the release line {cycle}.");
        if (!IsNew)
            return;
        // Somebody may have published one of that name since the page was opened.
        Existing = Releases.Concat(FrontMatterEdit.ReadReleases(document.Published ?? ""))
            .FirstOrDefault(r => CycleNames.AreAlike(r.Cycle, cycle))?.Cycle;
        if (Existing is not null)
            ModelState.AddModelError("cycle", $"There is already a release line {Existing}.");
    }

    private void NoteErrors(string before, string after, string cycle, CancellationToken cancellationToken)
    {
        var root = FrontMatterEdit.ReleaseKey(after, cycle)!;
        ModelState.Add(check.Find(Edited, before, after, root, ReleaseInput.Labels, cancellationToken));
    }

    private async Task<PageDocument?> BeginAsync(string path, PageOrigin? origin, CancellationToken cancellationToken)
    {
        if (await OpenProfileAsync(path, origin, cancellationToken) is not { } page)
            return null;
        Releases = FrontMatterEdit.ReadReleases(page.Document.Text);
        Unreadable = FrontMatterEdit.WhyUnreadable(page.Document.Text) is { } why
            ? (Path, why.Line, why.Problem)
            : null;
        Origin = Drafts.OriginOf(page.Document);
        return page;
    }
}
