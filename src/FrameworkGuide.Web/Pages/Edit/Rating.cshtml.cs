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
internal sealed class RatingModel(Drafts drafts) : EditPageModel(drafts)
{
    /// <summary>What can be rated: its address in the front matter, and its name.</summary>
    public IReadOnlyList<(string Word, string Label)> Choices { get; private set; } = [];

    /// <summary>"needs/rest-api"; null while none is chosen.</summary>
    public string? Of { get; private set; }

    public string? Label => Choices.FirstOrDefault(c => c.Word == Of).Label;

    public int Version { get; private set; }

    public string? Value { get; private set; }

    public string? Why { get; private set; }

    public string? Sources { get; private set; }

    public string? Checked { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, string? of, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, cancellationToken) is not { } draft)
            return NotFound();
        if (Of is not null)
        {
            var (group, key) = Split(Of);
            var row = FrontMatterEdit.ReadRating(draft.Text, group, key);
            (Value, Why, Sources, Checked) = (row?.Value.ToString(CultureInfo.InvariantCulture), row?.Why, string.Join('\n', row?.Sources ?? []), FormDays.Write(row?.Checked));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string path, string? of, int version, string? value, string? why, string? sources, string? day, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, of, cancellationToken) is not { } draft || Of is null)
            return NotFound();
        (Version, Value, Why, Sources, Checked) = (version, value, why, sources, day);
        if (!decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 5)
            return Refuse("The value is a number from 0 to 5, such as 3.5.");
        if (!FormDays.TryRead(day, out var when))
            return Refuse(FormDays.Expected);
        var (group, key) = Split(Of);
        var lines = (sources ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var edited = FrontMatterEdit.SetRating(draft.Text, group, key, new RatingRow(number, why ?? "", lines, when));
        if (edited.Text is null)
            return Refuse(edited.Problem!);
        if (version != draft.Version || await Drafts.SaveAsync(draft, edited.Text, cancellationToken) is null)
            return Refuse("Your draft was changed in another window meanwhile. Look whether this still fits, and save again.", draft.Version);
        return Redirect(EditAddresses.Document(Path) + "#problems");
    }

    private async Task<Draft?> BeginAsync(string path, string? of, CancellationToken cancellationToken)
    {
        if (!Names(path) || Edited.Kind != DocumentKind.Framework || await Drafts.OpenAsync(Editor, Path, cancellationToken) is not { } draft)
            return null;
        Choices =
        [
            .. Enum.GetValues<ProjectSize>().Select(s => ($"sizes/{Texts.Word(s)}", Texts.Size(s))),
            .. GuideRequest.Of(HttpContext).Catalog.Needs.Select(n => ($"needs/{n.Key}", n.Title)),
        ];
        Of = Choices.Any(c => c.Word == of) ? of : null;
        Version = draft.Version;
        return draft;
    }

    private PageResult Refuse(string problem, int? version = null)
    {
        Problem = problem;
        Version = version ?? Version;
        return Refused(version is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
    }

    private static (string Group, string Key) Split(string of) => (of[..of.IndexOf('/', StringComparison.Ordinal)], of[(of.IndexOf('/', StringComparison.Ordinal) + 1)..]);

}
