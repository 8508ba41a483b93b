using System.Globalization;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Changes one rating in the draft: value, reason and sources, and no other byte.</summary>
internal sealed class RatingModel(Drafts drafts, PeopleStore people, FormCheck check, ComparedRatings compared) : EditPageModel(drafts)
{
    private const int SpareSources = 2;

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["value"] = "Value, from 0 to 5",
        ["why"] = "Reason",
        ["sources[]"] = "Source",
        ["checked"] = "Checked on",
    };

    /// <summary>What can be rated: its address in the front matter, and its name.</summary>
    public IReadOnlyList<(string Word, string Label)> Choices { get; private set; } = [];

    /// <summary>"needs/rest-api"; null while none is chosen.</summary>
    public string? Of { get; private set; }

    public string? Label => Choices.FirstOrDefault(c => c.Word == Of).Label;

    /// <summary>The need that is rated; null for a size.</summary>
    public Need? Need => Of is null ? null : GuideRequest.Of(HttpContext).Catalog.Needs.FirstOrDefault(n => Of == $"needs/{n.Key}");

    /// <summary>How the other frameworks are rated.</summary>
    public IReadOnlyList<ComparedRating> Others { get; private set; } = [];

    /// <summary>What the form says that it came from.</summary>
    public PageOrigin Origin { get; private set; } = new(null, 0, null);

    public string? Value { get; private set; }

    public string? Why { get; private set; }

    /// <summary>An address a field; the last ones are empty.</summary>
    public IReadOnlyList<string> Sources { get; private set; } = [];

    public string? Checked { get; private set; }

    public FormProblems Problems { get; } = new();

    /// <summary>Why no form can be shown, and the line to mend.</summary>
    public (string Path, int Line, string Problem)? Unreadable { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, string? of, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, origin: null, cancellationToken) is not { Document.Text: var text })
            return NotFound();
        if (Of is null || Unreadable is not null)
            return Page();
        var (group, key) = Split(Of);
        var row = FrontMatterEdit.ReadRating(text, group, key);
        (Value, Why, Sources, Checked) = (row?.Value.ToString(CultureInfo.InvariantCulture), row?.Why, WithSpare(row?.Sources ?? []), FormDays.Write(row?.Checked));
        check.Note(Problems, Edited, text, text, $"{group}.{key}", Labels, HttpContext.RequestAborted);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string path, string? of, PageOrigin origin, string? value, string? why, string[] sources, string? @checked, string? more, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, origin, cancellationToken) is not { } page || Of is null)
            return NotFound();
        // A line an address, too: that is how a list is pasted.
        string[] given = [.. sources.SelectMany(s => (s ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        (Value, Why, Sources, Checked) = (value, why, WithSpare(given), @checked);
        if (Unreadable is not null)
            return Refused();
        if (more is not null)
            return Page();

        var (group, key) = Split(Of);
        var edited = Edit(page.Document.Text, group, key, given);
        if (edited is null || Problems.Any)
            return Refused();
        check.Note(Problems, Edited, page.Document.Text, edited, $"{group}.{key}", Labels, HttpContext.RequestAborted);
        return Problems.Any ? Refused() : await SaveAsync(page, edited, $"{group}.{key}", cancellationToken);
    }

    public FormField Field(string key, string? value) => new(key, key, Labels[key], value, Problems);

    public FormField SourceField(int index) =>
        new("sources", $"sources[{index + 1}]", $"Source {index + 1}", Sources[index], Problems) { Type = "url" };

    /// <summary>The text with the rating; null where a field cannot be read, or the text not be changed.</summary>
    private string? Edit(string text, string group, string key, string[] sources)
    {
        // Phones of many countries offer a comma alone.
        var isNumber = decimal.TryParse(Value?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (!isNumber)
            Problems.Add("value", "The value is a number from 0 to 5, such as 3.5.");
        if (string.IsNullOrWhiteSpace(Why))
            Problems.Add("why", "Say why: a rating needs a reason.");
        if (sources.Length == 0)
            Problems.Add("sources[1]", "A rating needs at least one source.");
        if (!FormDays.TryRead(Checked, out var day))
            Problems.Add("checked", FormDays.Expected);
        if (Problems.Any)
            return null;
        var edited = FrontMatterEdit.SetRating(text, group, key, new RatingRow(number, Why!, sources, day));
        if (edited.Text is null)
            Problems.Add(null, edited.Problem!);
        return edited.Text;
    }

    private async Task<PageDocument?> BeginAsync(string path, string? of, PageOrigin? origin, CancellationToken cancellationToken)
    {
        if (await OpenProfileAsync(path, origin, cancellationToken) is not { } page)
            return null;
        var catalog = GuideRequest.Of(HttpContext).Catalog;
        Choices =
        [
            .. Enum.GetValues<ProjectSize>().Select(s => ($"sizes/{CatalogWords.Word(s)}", CatalogWords.Size(s))),
            .. catalog.Needs.Select(n => ($"needs/{n.Key}", n.Title)),
        ];
        Of = Choices.Any(c => c.Word == of) ? of : null;
        Origin = PageOrigin.Of(page.Document, people);
        Unreadable = FrontMatterEdit.WhyUnreadable(page.Document.Text) is { } why ? (Path, why.Line, why.Problem) : null;
        if (Of is not null && Unreadable is null)
            Others = compared.Of(catalog, Split(Of).Group, Split(Of).Key, Edited.Slug);
        return page;
    }

    private async Task<IActionResult> SaveAsync(PageDocument page, string text, string key, CancellationToken cancellationToken)
    {
        if (!page.IsStale && await Drafts.SaveAsync(Editor, page.Document, text, cancellationToken) is not null)
            return Redirect(EditAddresses.Saved(Path, "rating", FrontMatterPlaces.Read(text)?.LineOf(key)));
        Problems.Add(null, "Your draft was changed in another window meanwhile. Look whether this still fits, and save again.");
        return Refused(StatusCodes.Status409Conflict);
    }

    private static string[] WithSpare(IReadOnlyList<string> sources) => [.. sources, .. Enumerable.Repeat("", SpareSources)];

    private static (string Group, string Key) Split(string of) => (of[..of.IndexOf('/', StringComparison.Ordinal)], of[(of.IndexOf('/', StringComparison.Ordinal) + 1)..]);
}
