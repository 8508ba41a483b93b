using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class NewModel(Drafts drafts, PublishedTexts texts, GuideRequest guide) : EditPageModel(drafts)
{
    public NewInput Input { get; private set; } = new();

    /// <summary>
    /// Languages a framework can have; none where the content names none yet, and any may be written.
    /// </summary>
    public IReadOnlyList<string> LanguageChoices => guide.Catalog.LanguageNames;

    /// <summary>Single files the folder does not have.</summary>
    public IReadOnlyList<string> Missing => [.. ContentFolder.SingleFilePaths.Where(p => texts.Find(p) is null)];

    public void OnGet(string? kind) => Input = new NewInput { Kind = kind };

    public async Task<IActionResult> OnPostAsync(NewInput input, CancellationToken cancellationToken)
    {
        Input = input;
        var languages = input.Languages();
        if (input.DocumentKind() == DocumentKind.Framework)
            CheckLanguages(languages);
        if (!ModelState.IsValid)
            return Refused();
        if (languages.Count > 1)
            languages = [input.Main!, .. languages.Where(l => l != input.Main)];
        var path = ContentFolder.PathOf(input.DocumentKind()!.Value, input.Slug!.Trim())!;
        return await BeginAsync(path, input.Name!.Trim(), languages, cancellationToken);
    }

    /// <summary>Begins one of the single files.</summary>
    public async Task<IActionResult> OnPostFileAsync(string? path, CancellationToken cancellationToken)
    {
        if (Missing.Contains(path))
            return await BeginAsync(path!, guide.Catalog.Site.Title, languages: [], cancellationToken);
        ModelState.AddModelError("", "The folder already has that file.");
        return Refused();
    }

    private void CheckLanguages(IReadOnlyList<string> languages)
    {
        if (languages.Count == 0)
            ModelState.AddModelError("language", "Choose the framework's language.");
        else if (LanguageChoices.Count > 0
            && languages.FirstOrDefault(l => !LanguageChoices.Contains(l)) is { } unknown)
            ModelState.AddModelError("language", $"There is no language ‘{unknown}’ in languages.yml.");
        else if (languages.Count > 1 && !languages.Contains(Input.Main))
            ModelState.AddModelError("main", "Choose which of the languages is the main one.");
    }

    private async Task<IActionResult> BeginAsync(
        string path, string name, IReadOnlyList<string> languages, CancellationToken cancellationToken)
    {
        Names(path);
        if (texts.Find(path) is not null)
        {
            ModelState.AddModelError("slug", $"There is already a file {path}.");
            return Refused();
        }

        var text = NewDocuments.TextOf(Edited, name, languages, guide.Catalog);
        await Drafts.BeginAsync(Editor, path, text, cancellationToken);
        return ToDocument();
    }
}
