using FrameworkGuide.Content.Editing;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Changes or adds one release row in the draft, and no other byte.</summary>
internal sealed class ReleaseModel(Drafts drafts, PeopleStore people, FormCheck check) : EditPageModel(drafts)
{
    /// <summary>The fields by their keys in the front matter.</summary>
    private static readonly Dictionary<string, string> Labels = new()
    {
        ["cycle"] = "Cycle",
        ["latest"] = "Newest version",
        ["released"] = "Released on",
        ["active-support-until"] = "Bug fixes until",
        ["security-support-until"] = "Security fixes until",
        ["latest-date"] = "Newest version released on",
        ["lts"] = "Long-term support",
        ["source"] = "Source",
        ["note"] = "Note",
    };

    public static IReadOnlyList<string> Days { get; } = ["released", "active-support-until", "security-support-until", "latest-date"];

    public IReadOnlyList<ReleaseRow> Releases { get; private set; } = [];

    /// <summary>The cycle that is changed; empty for a new one, null while none is chosen.</summary>
    public string? Cycle { get; private set; }

    public bool IsNew => Cycle is "";

    /// <summary>What the form says that it came from.</summary>
    public PageOrigin Origin { get; private set; } = new(null, 0, null);

    /// <summary>What the fields hold, by their keys.</summary>
    public IReadOnlyDictionary<string, string?> Fields { get; private set; } = new Dictionary<string, string?>();

    public FormProblems Problems { get; } = new();

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
        Fields = FieldsOf(row);
        check.Note(Problems, Edited, text, text, FrontMatterEdit.ReleaseKey(text, Cycle)!, Labels, HttpContext.RequestAborted);
        return Page();
    }

    /// <param name="of">The cycle that is changed; empty for a new one.</param>
    public async Task<IActionResult> OnPostAsync(string path, string? of, PageOrigin origin, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, origin, cancellationToken) is not { } page)
            return NotFound();
        Cycle = of ?? "";
        Fields = Labels.Keys.ToDictionary(k => k, k => string.IsNullOrWhiteSpace(Request.Form[k]) ? null : Request.Form[k].ToString().Trim());
        if (Unreadable is not null)
            return Refused();
        if (RowOrNull(page.Document) is not { } row)
            return Refused();
        var edited = FrontMatterEdit.SetRelease(page.Document.Text, row);
        if (edited.Text is null)
        {
            Problems.Add(null, edited.Problem!);
            return Refused();
        }

        check.Note(Problems, Edited, page.Document.Text, edited.Text, FrontMatterEdit.ReleaseKey(edited.Text, row.Cycle)!, Labels, HttpContext.RequestAborted);
        return Problems.Any ? Refused() : await SaveAsync(page, edited.Text, row.Cycle, cancellationToken);
    }

    public FormField Field(string key) => new(key, key, Labels[key], Fields.GetValueOrDefault(key), Problems);

    /// <summary>What the fields say; null where one cannot be read.</summary>
    private ReleaseRow? RowOrNull(OpenDocument document)
    {
        var cycle = IsNew ? Unquoted(Fields["cycle"] ?? "") : Cycle!;
        if (cycle.Length == 0)
            Problems.Add("cycle", "Name the cycle, such as 6.1.");
        // Somebody may have published one of that name since the page was opened.
        var same = Releases.Concat(FrontMatterEdit.ReadReleases(document.Published ?? "")).FirstOrDefault(r => Folded(r.Cycle) == Folded(cycle));
        if (IsNew && same is not null)
        {
            Existing = same.Cycle;
            Problems.Add("cycle", $"There is a cycle {same.Cycle} already.");
        }
        else if (!IsNew && Releases.All(r => r.Cycle != cycle))
        {
            Problems.Add(null, $"Your draft has no cycle {cycle} any more.");
        }

        var days = new Dictionary<string, DateOnly?>();
        foreach (var key in Days)
        {
            if (!FormDays.TryRead(Fields[key], out var day))
                Problems.Add(key, FormDays.Expected);
            days[key] = day;
        }

        bool? lts = Fields["lts"] is "yes" ? true : Fields["lts"] is "no" ? false : null;
        return Problems.Any ? null : new ReleaseRow(
            cycle, days["released"], days["active-support-until"], days["security-support-until"], Fields["latest"], days["latest-date"], lts, Fields["source"], Fields["note"]);
    }

    private async Task<PageDocument?> BeginAsync(string path, PageOrigin? origin, CancellationToken cancellationToken)
    {
        if (await OpenProfileAsync(path, origin, cancellationToken) is not { } page)
            return null;
        Releases = FrontMatterEdit.ReadReleases(page.Document.Text);
        Unreadable = FrontMatterEdit.WhyUnreadable(page.Document.Text) is { } why ? (Path, why.Line, why.Problem) : null;
        Origin = PageOrigin.Of(page.Document, people);
        return page;
    }

    private async Task<IActionResult> SaveAsync(PageDocument page, string text, string cycle, CancellationToken cancellationToken)
    {
        if (!page.IsStale && await Drafts.SaveAsync(Editor, page.Document, text, cancellationToken) is not null)
            return Redirect(EditAddresses.Saved(Path, "release", FrontMatterPlaces.Read(text)?.LineOf(FrontMatterEdit.ReleaseKey(text, cycle)!)));
        Problems.Add(null, "Your draft was changed in another window meanwhile. Look whether this still fits, and save again.");
        return Refused(StatusCodes.Status409Conflict);
    }

    private static Dictionary<string, string?> FieldsOf(ReleaseRow row) => new()
    {
        ["cycle"] = row.Cycle,
        ["latest"] = row.Latest,
        ["released"] = FormDays.Write(row.Released),
        ["active-support-until"] = FormDays.Write(row.ActiveSupportUntil),
        ["security-support-until"] = FormDays.Write(row.SecuritySupportUntil),
        ["latest-date"] = FormDays.Write(row.LatestDate),
        ["lts"] = row.Lts is true ? "yes" : row.Lts is false ? "no" : null,
        ["source"] = row.Source,
        ["note"] = row.Note,
    };

    /// <summary>The file writes names in quotes, so some people type them.</summary>
    private static string Unquoted(string name) => name.Trim(' ', '"', '\'', '“', '”', '„', '‘', '’', '«', '»');

    /// <summary>Names that readers would take for the same.</summary>
    private static string Folded(string name) => string.Join(' ', Unquoted(name).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
