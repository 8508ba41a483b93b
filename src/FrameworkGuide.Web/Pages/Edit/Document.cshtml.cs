using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>The page on which a document is written.</summary>
internal sealed class DocumentModel(Drafts drafts, DocumentHistory history, DraftCheck check) : EditPageModel(drafts)
{
    /// <summary>The document as this page has it.</summary>
    public OpenDocument Document { get; private set; } = new("", null, "", null, null);

    /// <summary>
    /// What is shown to be changed: the draft or the published text, or what was typed where that could not be saved.
    /// </summary>
    public string Text { get; private set; } = "";

    /// <summary>What the next form says that it came from.</summary>
    public PageOrigin Origin { get; private set; } = new(null, 0, null);

    /// <summary>Why what was typed is not saved.</summary>
    public PageStaleness Staleness { get; private set; }

    /// <summary>How what was typed differs from what it would take the place of; null where it is saved.</summary>
    public IReadOnlyList<IReadOnlyList<DiffLine>>? Difference { get; private set; }

    /// <summary>Why the document cannot be edited here.</summary>
    public string? Uneditable { get; private set; }

    public IReadOnlyList<ContentProblem> Problems { get; private set; } = [];

    /// <summary>What others published since the draft was begun.</summary>
    public OthersChanges Others { get; private set; } = OthersChanges.None;

    /// <summary>Who else has a draft of it.</summary>
    public IReadOnlyList<DraftNote> OtherDrafts { get; private set; } = [];

    /// <summary>Where readers see it.</summary>
    public string PublicPage => SiteMap.PageOf(Edited.Kind, Edited.Slug);

    /// <summary>
    /// Names this editor where a browser keeps words: the next one at the same browser must not be offered them.
    /// </summary>
    public string EditorKey => PageOrigin.NameOf(SitePath.Of(HttpContext) + Editor)[..16];

    public string[] Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (await OpenAsync(path, cancellationToken) is not { } document)
                return NotFound();
            await ShowAsync(document, document.Text, Drafts.OriginOf(document), cancellationToken);
        }
        catch (UneditableException e)
        {
            Uneditable = e.Message;
        }

        return Page();
    }

    /// <summary>Saves what was typed, and answers with its state alone where a script asked.</summary>
    /// <param name="then">What is to follow: "publish", "merge", or nothing.</param>
    public async Task<IActionResult> OnPostAsync(
        string path, string? text, PageOrigin origin, bool partly, string? then, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, origin, cancellationToken) is not { } page)
            return NotFound();
        var before = page.Document.Text.Length > 0 ? page.Document.Text : page.Document.Original;
        var typed = LineEnds.Restore(text ?? "", before);
        var saved = IsSavedAlready(page, typed, origin) ? page.Document
            : page.IsStale ? null
            : await Drafts.SaveAsync(Editor, page.Document, typed, cancellationToken);
        if (saved is null)
            return await RefuseAsync(page, typed, origin, partly, cancellationToken);
        if (partly)
        {
            await ShowAsync(saved, saved.Text, Drafts.OriginOf(saved), cancellationToken);
            return Partial("_DocumentState", this);
        }

        return then switch
        {
            "publish" => Redirect(EditAddresses.Publish(Path)),
            "merge" => await MergeAsync(saved, cancellationToken),
            _ => Redirect(EditAddresses.Document(Path) + (saved.HasChanges ? "?saved=draft" : "") + "#problems"),
        };
    }

    /// <summary>Whether the draft says just that: an earlier try arrived, and its answer did not.</summary>
    private static bool IsSavedAlready(PageDocument page, string typed, PageOrigin origin) =>
        page.Staleness == PageStaleness.OtherWindow
        && typed == page.Document.Text
        && PageOrigin.NameOf(page.Document.Original) == origin.Original;

    /// <summary>Shows how words that a browser kept differ from the document as it is now.</summary>
    public async Task<IActionResult> OnPostCompareAsync(
        string path, string? text, PageOrigin origin, CancellationToken cancellationToken)
    {
        if (await OpenAsync(path, origin, cancellationToken) is not { } page
            || await Drafts.OpenAsync(Editor, Path, cancellationToken) is not { } now)
            return NotFound();
        var typed = LineEnds.Restore(text ?? "", now.Text);

        // Taken, they would begin a draft that is merged with what others published; where there is a draft, they would
        // take its place.
        var merged = page.IsStale || page.Document.HasChanges ? null : (page.Document with { Text = typed }).Merged();
        return Partial("_Difference", TextDiff.Of(now.Text, merged is { Conflicts.Count: 0 } ? merged.Text() : typed));
    }

    public async Task<IActionResult> OnPostDiscardAsync(string path, int version, CancellationToken cancellationToken)
    {
        if (!Names(path))
            return NotFound();
        return await Drafts.DiscardAsync(Editor, Path, version, cancellationToken)
            ? Redirect(EditAddresses.Root)
            : Redirect(EditAddresses.Document(Path) + "?kept=true");
    }

    /// <summary>
    /// Puts what others published into the draft; where both changed the same, the editor chooses first.
    /// </summary>
    private async Task<IActionResult> MergeAsync(OpenDocument document, CancellationToken cancellationToken)
    {
        if (!document.IsBehind)
            return ToDocument();
        var merged = document.Merged();
        var rebased = document with { Original = document.Published };
        if (document.Published is null || merged.Conflicts.Count > 0
            || await Drafts.SaveAsync(Editor, rebased, merged.Text(), cancellationToken) is null)
            return Redirect(EditAddresses.Publish(Path));
        return Redirect(EditAddresses.Document(Path) + "?saved=merged");
    }

    /// <summary>
    /// Shows what was typed beside what stands in its way. Sent once more, it takes that one's place.
    /// </summary>
    private async Task<IActionResult> RefuseAsync(
        PageDocument page, string typed, PageOrigin origin, bool partly, CancellationToken cancellationToken)
    {
        if (partly)
            return new StatusCodeResult(StatusCodes.Status409Conflict);
        var newest = page.IsStale
            ? page.Document
            : await Drafts.OpenAsync(Editor, Path, cancellationToken) ?? page.Document;
        Staleness = page.IsStale ? page.Staleness : PageStaleness.OtherWindow;
        Difference = TextDiff.Of(newest.Text, typed);
        await ShowAsync(
            newest,
            typed,
            Staleness == PageStaleness.UnknownOriginal
                ? Drafts.OriginOf(newest)
                : origin with { Version = newest.Version },
            cancellationToken);
        return Refused(StatusCodes.Status409Conflict);
    }

    private async Task ShowAsync(
        OpenDocument document, string text, PageOrigin origin, CancellationToken cancellationToken)
    {
        (Document, Text, Origin, Lines) = (document, text, origin, LineEnds.Normalize(text).Split('\n'));
        var read = check.Read(Edited, text, cancellationToken);
        Problems = read.Problems;
        Unpublished = read.Document is { } content ? CatalogEntry.Of(content) : null;
        Others = history.Since(document);
        OtherDrafts = [.. (await Drafts.ListAsync(Path, cancellationToken)).Where(d => d.Editor != Editor)];
    }
}
