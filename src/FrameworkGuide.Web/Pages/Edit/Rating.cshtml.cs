using System.Globalization;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Changes one rating in the draft: value, reason and sources, and no other byte.</summary>
internal sealed class RatingModel(Drafts drafts, PeopleStore people) : EditPageModel(drafts)
{
    /// <summary>What can be rated: its address in the front matter, and its name.</summary>
    public IReadOnlyList<(string Word, string Label)> Choices { get; private set; } = [];

    /// <summary>"needs/rest-api"; null while none is chosen.</summary>
    public string? Of { get; private set; }

    public string? Label => Choices.FirstOrDefault(c => c.Word == Of).Label;

    /// <summary>What the form says that it came from.</summary>
    public PageOrigin Origin { get; private set; } = new(null, 0, null);

    public string? Value { get; private set; }

    public string? Why { get; private set; }

    public string? Sources { get; private set; }

    public string? Checked { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, string? of, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, origin: null, cancellationToken) is not { } page)
            return NotFound();
        if (Of is not null)
        {
            var (group, key) = Split(Of);
            var row = FrontMatterEdit.ReadRating(page.Document.Text, group, key);
            (Value, Why, Sources, Checked) = (row?.Value.ToString(CultureInfo.InvariantCulture), row?.Why, string.Join('\n', row?.Sources ?? []), FormDays.Write(row?.Checked));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string path, string? of, PageOrigin origin, string? value, string? why, string? sources, string? day, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, origin, cancellationToken) is not { } page || Of is null)
            return NotFound();
        (Value, Why, Sources, Checked) = (value, why, sources, day);
        if (!decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 5)
            return Refuse("The value is a number from 0 to 5, such as 3.5.");
        if (!FormDays.TryRead(day, out var when))
            return Refuse(FormDays.Expected);
        var (group, key) = Split(Of);
        var lines = (sources ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var edited = FrontMatterEdit.SetRating(page.Document.Text, group, key, new RatingRow(number, why ?? "", lines, when));
        if (edited.Text is null)
            return Refuse(edited.Problem!);
        if (page.IsStale || await Drafts.SaveAsync(Editor, page.Document, edited.Text, cancellationToken) is null)
            return Refuse("Your draft was changed in another window meanwhile. Look whether this still fits, and save again.", StatusCodes.Status409Conflict);
        return Redirect(EditAddresses.Document(Path) + "?saved=rating#problems");
    }

    private async Task<PageDocument?> BeginAsync(string path, string? of, PageOrigin? origin, CancellationToken cancellationToken)
    {
        if (await OpenProfileAsync(path, origin, cancellationToken) is not { } page)
            return null;
        Choices =
        [
            .. Enum.GetValues<ProjectSize>().Select(s => ($"sizes/{Texts.Word(s)}", Texts.Size(s))),
            .. GuideRequest.Of(HttpContext).Catalog.Needs.Select(n => ($"needs/{n.Key}", n.Title)),
        ];
        Of = Choices.Any(c => c.Word == of) ? of : null;
        Origin = PageOrigin.Of(page.Document, people);
        return page;
    }

    private PageResult Refuse(string problem, int status = StatusCodes.Status400BadRequest)
    {
        Problem = problem;
        return Refused(status);
    }

    private static (string Group, string Key) Split(string of) => (of[..of.IndexOf('/', StringComparison.Ordinal)], of[(of.IndexOf('/', StringComparison.Ordinal) + 1)..]);

}
