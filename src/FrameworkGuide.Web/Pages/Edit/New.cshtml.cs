using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class NewModel(Drafts drafts, PublishedTexts texts) : EditPageModel(drafts)
{
    public const int LongestName = 100;

    public string Kind { get; private set; } = "";

    public string? Slug { get; private set; }

    public string? Name { get; private set; }

    /// <summary>Of a framework, in the order of the choices.</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];

    /// <summary>The one that comes first; null where there is one alone.</summary>
    public string? MainLanguage { get; private set; }

    public FormProblems Problems { get; } = new();

    /// <summary>Languages a framework can have; none where the content names none yet, and any may be written.</summary>
    public IReadOnlyList<string> LanguageChoices => GuideRequest.Of(HttpContext).Catalog.LanguageNames;

    /// <summary>Single files the folder does not have.</summary>
    public IReadOnlyList<string> Missing => [.. ContentFolder.SingleFilePaths.Where(p => texts.Find(p) is null)];

    public void OnGet(string? kind) => Kind = NewDocuments.Kinds.Any(k => k.Word == kind) ? kind! : "";

    public async Task<IActionResult> OnPostAsync(string? kind, string? slug, string? name, string[] language, string? main, CancellationToken cancellationToken)
    {
        (Kind, Slug, Name) = (kind ?? "", slug?.Trim(), name?.Trim());
        (Languages, MainLanguage) = ([.. language.Select(l => l?.Trim() ?? "").Where(l => l.Length > 0).Distinct(StringComparer.Ordinal)], main);
        var chosen = NewDocuments.Kinds.FirstOrDefault(k => k.Word == Kind);
        if (chosen.Word is null)
            Problems.Add("kind", "Choose what it is.");
        if (Name is not { Length: > 0 and <= LongestName } || Name.Any(char.IsControl))
            Problems.Add("name", $"Give it a name of 1 to {LongestName} characters.");
        if (Slug is null || !ContentFolder.IsSlug(Slug))
            Problems.Add("slug", "The file's name is made of lower-case letters, digits and single hyphens, at most 64, such as ‘ruby-on-rails’.");
        if (chosen.Word is not null && chosen.Kind == DocumentKind.Framework)
            CheckLanguages();
        return Problems.Any ? Refused() : await BeginAsync(ContentFolder.PathOf(chosen.Kind, Slug!)!, Name!, cancellationToken);
    }

    /// <summary>Begins one of the single files.</summary>
    public async Task<IActionResult> OnPostFileAsync(string? path, CancellationToken cancellationToken)
    {
        if (Missing.Contains(path))
            return await BeginAsync(path!, GuideRequest.Of(HttpContext).Catalog.Site.Title, cancellationToken);
        Problems.Add(null, "The folder has that file already.");
        return Refused();
    }

    public FormField Field(string key, string label, string? value) => new(key, key, label, value, Problems);

    private void CheckLanguages()
    {
        if (Languages.Count == 0)
            Problems.Add("language", "Choose the framework's language.");
        else if (LanguageChoices.Count > 0 && Languages.FirstOrDefault(l => !LanguageChoices.Contains(l)) is { } unknown)
            Problems.Add("language", $"There is no language ‘{unknown}’ in languages.yml.");
        else if (Languages.Count > 1 && !Languages.Contains(MainLanguage))
            Problems.Add("main", "Choose which of the languages is the main one.");
    }

    private async Task<IActionResult> BeginAsync(string path, string name, CancellationToken cancellationToken)
    {
        Names(path);
        if (texts.Find(path) is not null)
        {
            Problems.Add("slug", $"There is a file {path} already.");
            return Refused();
        }

        IReadOnlyList<string> languages = Languages.Count < 2 ? Languages : [MainLanguage!, .. Languages.Where(l => l != MainLanguage)];
        var text = NewDocuments.TextOf(Edited, name, languages, GuideRequest.Of(HttpContext).Catalog);
        await Drafts.BeginAsync(Editor, path, text, cancellationToken);
        return ToDocument();
    }
}
