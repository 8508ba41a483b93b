using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Changes one rating in the draft: value, reason and sources, and no other byte.</summary>
internal sealed class RatingModel(Drafts drafts, FormCheck check, GuideRequest guide) : EditPageModel(drafts)
{
    private const int SpareSources = 2;

    /// <summary>What can be rated: its address in the front matter, and its name.</summary>
    public IReadOnlyList<(string Word, string Label)> Choices { get; private set; } = [];

    /// <summary>"needs/rest-api"; null while none is chosen.</summary>
    public string? Of { get; private set; }

    public string? Label => Choices.FirstOrDefault(c => c.Word == Of).Label;

    /// <summary>The need that is rated; null for a size.</summary>
    public Need? Need => Of is null ? null : guide.Catalog.Needs.FirstOrDefault(n => Of == $"needs/{n.Key}");

    /// <summary>How the other frameworks are rated.</summary>
    public IReadOnlyList<ComparedRating> Others { get; private set; } = [];

    /// <summary>What the form says that it came from.</summary>
    public PageOrigin Origin { get; private set; } = new(null, 0, null);

    public RatingInput Input { get; private set; } = new();

    /// <summary>Why no form can be shown, and the line to mend.</summary>
    public (string Path, int Line, string Problem)? Unreadable { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, string? of, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, origin: null, cancellationToken) is not { Document.Text: var text })
            return NotFound();
        if (Of is null || Unreadable is not null)
            return Page();
        var (group, key) = Split(Of);
        Input = RatingInput.Of(FrontMatterEdit.ReadRating(text, group, key));
        NoteErrors(text, text, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string path,
        string? of,
        PageOrigin origin,
        RatingInput input,
        string? more,
        CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, origin, cancellationToken) is not { } page || Of is null)
            return NotFound();
        Input = input;
        if (more is not null && Unreadable is null)
        {
            ModelState.Clear(); // Another field was asked for; the form is not finished.
            return Page();
        }

        if (Unreadable is not null || !ModelState.IsValid)
            return Refused();
        var (before, (group, key)) = (page.Document.Text, Split(Of));
        var edited = FrontMatterEdit.SetRating(before, group, key, input.ToRow());
        if (edited.Text is null)
            ModelState.AddModelError("", edited.Problem!);
        else
            NoteErrors(before, edited.Text, cancellationToken);
        return ModelState.IsValid
            ? await SaveAsync(page, edited.Text!, "rating", $"{group}.{key}", cancellationToken)
            : Refused();
    }

    /// <summary>An address a field; the last ones are empty.</summary>
    public IEnumerable<FormField> SourceFields() => Input.Addresses().Concat(Enumerable.Repeat("", SpareSources))
        .Select((s, i) => new FormField("sources", $"sources[{i + 1}]", $"Source {i + 1}", s) { Type = "url" });

    private void NoteErrors(string before, string after, CancellationToken cancellationToken)
    {
        var (group, key) = Split(Of!);
        ModelState.Add(check.Find(Edited, before, after, $"{group}.{key}", RatingInput.Labels, cancellationToken));
    }

    private async Task<PageDocument?> BeginAsync(
        string path, string? of, PageOrigin? origin, CancellationToken cancellationToken)
    {
        if (await OpenProfileAsync(path, origin, cancellationToken) is not { } page)
            return null;
        var catalog = guide.Catalog;
        Choices =
        [
            .. Enum.GetValues<ProjectSize>().Select(s => ($"sizes/{CatalogWords.Word(s)}", CatalogWords.Size(s))),
            .. catalog.Needs.Select(n => ($"needs/{n.Key}", n.Title)),
        ];
        Of = Choices.Any(c => c.Word == of) ? of : null;
        Origin = Drafts.OriginOf(page.Document);
        Unreadable = FrontMatterEdit.WhyUnreadable(page.Document.Text) is { } why
            ? (Path, why.Line, why.Problem)
            : null;
        if (Of is null || Unreadable is not null)
            return page;
        var (group, key) = Split(Of);
        Others = ComparedRatings.Of(catalog, group, key, Edited.Slug, slug => guide.FindProfile(slug)?.Profile);
        return page;
    }

    private static (string Group, string Key) Split(string of) =>
        of.Split('/', 2) is [var group, var key] ? (group, key) : (of, "");
}
