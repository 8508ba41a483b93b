using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class NewModel(Drafts drafts) : EditPageModel(drafts)
{
    public const int LongestName = 100;

    public string Kind { get; private set; } = NewDocuments.Kinds[0].Word;

    public string? Slug { get; private set; }

    public string? Name { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>Single files the folder does not have.</summary>
    public IReadOnlyList<string> Missing => [.. ContentFolder.SingleFilePaths.Where(p => Drafts.TextOnDisk(p) is null)];

    public void OnGet(string? kind) => Kind = NewDocuments.Kinds.Any(k => k.Word == kind) ? kind! : Kind;

    public Task<IActionResult> OnPostAsync(string? kind, string? slug, string? name, CancellationToken cancellationToken)
    {
        (Kind, Slug, Name) = (kind ?? "", slug?.Trim(), name?.Trim());
        if (NewDocuments.Kinds.FirstOrDefault(k => k.Word == Kind) is not { Word: not null } chosen)
            return Refuse($"Choose a kind: {string.Join(", ", NewDocuments.Kinds.Select(k => k.Word))}.");
        if (Name is not { Length: > 0 and <= LongestName } || Name.Any(char.IsControl))
            return Refuse($"Give it a name of 1 to {LongestName} characters.");
        if (Slug is null || !ContentFolder.IsSlug(Slug))
            return Refuse("The file's name is made of lower-case letters, digits and single hyphens, at most 64, such as ‘ruby-on-rails’.");
        return BeginAsync(ContentFolder.PathOf(chosen.Kind, Slug)!, Name, cancellationToken);
    }

    /// <summary>Begins one of the single files.</summary>
    public Task<IActionResult> OnPostFileAsync(string? path, CancellationToken cancellationToken) =>
        Missing.Contains(path) ? BeginAsync(path!, GuideRequest.Of(HttpContext).Catalog.Site.Title, cancellationToken) : Refuse("The folder has that file already.");

    private async Task<IActionResult> BeginAsync(string path, string name, CancellationToken cancellationToken)
    {
        Names(path);
        if (Drafts.TextOnDisk(path) is not null)
            return await Refuse($"There is a file {path} already.");
        var (catalog, today) = GuideRequest.Of(HttpContext);
        await Drafts.BeginAsync(Editor, path, NewDocuments.TextOf(Edited, name, catalog, today), cancellationToken);
        return ToDocument();
    }

    private Task<IActionResult> Refuse(string problem)
    {
        Problem = problem;
        return Task.FromResult<IActionResult>(Refused());
    }
}
