using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>A page about one document, which its address names.</summary>
internal abstract class EditPageModel(Drafts drafts) : PageModel
{
    public const int LongestReason = 300;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>Whether readers at this instance do not see yet what was published just now.</summary>
    public bool IsBehind { get; private set; }

    public ContentFile Edited { get; private set; } = new("", default, "", 0, default);

    public string Path => Edited.Path;

    /// <summary>The name readers know the document by, or would; its path where nothing says one.</summary>
    public string Title => EditedDocuments.TitleOf(
        GuideRequest.Of(HttpContext).Catalog.EntriesByPath.GetValueOrDefault(Path) ?? Unpublished, Path);

    /// <summary>What the text on the page says, where nothing of the document is published.</summary>
    protected CatalogEntry? Unpublished { get; set; }

    protected Drafts Drafts { get; } = drafts;

    protected string Editor => User.Identity!.Name!;

    /// <summary>Takes the document from the address; whether one could stand there.</summary>
    protected bool Names(string path)
    {
        if (ContentFolder.FileAt(path) is not { } file)
            return false;
        Edited = file;
        return true;
    }

    /// <summary>
    /// The document that the address names, as it is now; null where there is neither a draft nor a file.
    /// </summary>
    protected async Task<OpenDocument?> OpenAsync(string path, CancellationToken cancellationToken) =>
        Names(path) ? await Drafts.OpenAsync(Editor, Path, cancellationToken) : null;

    /// <summary>The document that the address names, as the page had it that sends this form.</summary>
    protected async Task<PageDocument?> OpenAsync(
        string path, PageOrigin origin, CancellationToken cancellationToken) =>
        Names(path) ? await Drafts.OpenAsync(Editor, Path, origin, cancellationToken) : null;

    /// <summary>The profile that the address names: as it is now, or as the page had it that sends a form.</summary>
    protected async Task<PageDocument?> OpenProfileAsync(
        string path, PageOrigin? origin, CancellationToken cancellationToken)
    {
        if (!Names(path) || Edited.Kind != DocumentKind.Framework)
            return null;
        if (origin is not null)
            return await Drafts.OpenAsync(Editor, Path, origin, cancellationToken);
        return await Drafts.OpenAsync(Editor, Path, cancellationToken) is { } document
            ? new PageDocument(document, PageStaleness.None)
            : null;
    }

    /// <summary>Saves the text that a form made, unless another window of the editor was there first.</summary>
    /// <param name="what">Names what was changed: "rating", "release".</param>
    /// <param name="key">The key that was changed, to whose line the answer leads.</param>
    protected async Task<IActionResult> SaveAsync(
        PageDocument page, string text, string what, string key, CancellationToken cancellationToken)
    {
        if (!page.IsStale && await Drafts.SaveAsync(Editor, page.Document, text, cancellationToken) is not null)
            return Redirect(EditAddresses.Saved(Path, what, FrontMatterPlaces.Read(text)?.LineOf(key)));
        ModelState.AddModelError(
            "", "Your draft was changed in another window in the meantime. Check that this still fits, and save "
                + "again.");
        return Refused(StatusCodes.Status409Conflict);
    }

    /// <summary>
    /// Whoever published at one instance and is answered by another is shown what they published, as soon as it is
    /// there.
    /// </summary>
    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var asked = Request.Query[EditAddresses.Revision];
        if (long.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            IsBehind = !await HttpContext.RequestServices.GetRequiredService<CurrentCatalog>()
                .HasReachedAsync(revision, LongestWait, HttpContext.RequestAborted);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>The document's page says why it cannot be edited.</summary>
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Exception is not UneditableException)
            return;
        context.Result = ToDocument();
        context.ExceptionHandled = true;
    }

    /// <summary>Whether somebody said why they publish; notes at the field that they have to.</summary>
    protected bool IsReason([NotNullWhen(true)] string? reason)
    {
        if (reason is { Length: > 0 and <= LongestReason })
            return true;
        ModelState.AddModelError(
            "reason", $"Say why, in 1 to {LongestReason} characters: others can read it in the history.");
        return false;
    }

    protected RedirectResult ToDocument() => Redirect(EditAddresses.Document(Path));

    /// <summary>Shows the page with a status that says the request was not taken.</summary>
    protected PageResult Refused(int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        return Page();
    }
}
