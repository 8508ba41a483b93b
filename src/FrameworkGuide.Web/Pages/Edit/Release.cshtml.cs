using FrameworkGuide.Content.Editing;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>Changes or adds one release row in the draft, and no other byte.</summary>
internal sealed class ReleaseModel(Drafts drafts, PeopleStore people) : EditPageModel(drafts)
{
    public static IReadOnlyList<(string Name, string Label)> Days { get; } =
    [
        ("released", "Released on"), ("active", "Bug fixes until"), ("security", "Security fixes until"), ("latest-date", "Newest version released on"),
    ];

    public IReadOnlyList<ReleaseRow> Releases { get; private set; } = [];

    /// <summary>The cycle that is changed; empty for a new one, null while none is chosen.</summary>
    public string? Cycle { get; private set; }

    public bool IsNew => Releases.All(r => r.Cycle != Cycle);

    /// <summary>What the form says that it came from.</summary>
    public PageOrigin Origin { get; private set; } = new(null, 0, null);

    /// <summary>What the fields hold, by their names.</summary>
    public IReadOnlyDictionary<string, string?> Fields { get; private set; } = new Dictionary<string, string?>();

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string path, string? cycle, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, origin: null, cancellationToken) is null)
            return NotFound();
        Cycle = HttpContext.Request.Query.ContainsKey("cycle") ? cycle ?? "" : null;
        if (Releases.FirstOrDefault(r => r.Cycle == Cycle) is { } row)
            Fields = new Dictionary<string, string?>
            {
                ["released"] = FormDays.Write(row.Released),
                ["active"] = FormDays.Write(row.ActiveSupportUntil),
                ["security"] = FormDays.Write(row.SecuritySupportUntil),
                ["latest"] = row.Latest,
                ["latest-date"] = FormDays.Write(row.LatestDate),
                ["lts"] = row.Lts is true ? "yes" : row.Lts is false ? "no" : null,
                ["source"] = row.Source,
                ["note"] = row.Note,
            };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string path, string? cycle, PageOrigin origin, CancellationToken cancellationToken)
    {
        if (await BeginAsync(path, origin, cancellationToken) is not { } page)
            return NotFound();
        Cycle = cycle?.Trim() ?? "";
        string[] names = ["released", "active", "security", "latest", "latest-date", "lts", "source", "note"];
        Fields = names.ToDictionary(n => n, n => Request.Form[n] is [{ Length: > 0 } text] ? text.Trim() : null);
        if (Cycle.Length == 0)
            return Refuse("Name the cycle, such as 6.1.");
        var days = new Dictionary<string, DateOnly?>();
        foreach (var (name, label) in Days)
        {
            if (!FormDays.TryRead(Fields[name], out var day))
                return Refuse($"{label}: {FormDays.Expected}");
            days[name] = day;
        }

        bool? lts = Fields["lts"] is "yes" ? true : Fields["lts"] is "no" ? false : null;
        var row = new ReleaseRow(Cycle, days["released"], days["active"], days["security"], Fields["latest"], days["latest-date"], lts, Fields["source"], Fields["note"]);
        var edited = FrontMatterEdit.SetRelease(page.Document.Text, row);
        if (edited.Text is null)
            return Refuse(edited.Problem!);
        if (page.IsStale || await Drafts.SaveAsync(Editor, page.Document, edited.Text, cancellationToken) is null)
            return Refuse("Your draft was changed in another window meanwhile. Look whether this still fits, and save again.", StatusCodes.Status409Conflict);
        return Redirect(EditAddresses.Document(Path) + "?saved=release#problems");
    }

    private async Task<PageDocument?> BeginAsync(string path, PageOrigin? origin, CancellationToken cancellationToken)
    {
        if (await OpenProfileAsync(path, origin, cancellationToken) is not { } page)
            return null;
        Releases = FrontMatterEdit.ReadReleases(page.Document.Text);
        Origin = PageOrigin.Of(page.Document, people);
        return page;
    }

    private PageResult Refuse(string problem, int status = StatusCodes.Status400BadRequest)
    {
        Problem = problem;
        return Refused(status);
    }
}
