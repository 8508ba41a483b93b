using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Import;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class IndexModel(CurrentCatalog current, DraftStore drafts) : PageModel
{
    private const int PageSize = 50;

    private static readonly (DocumentState State, string Word, string Label)[] States =
    [
        (DocumentState.KeptBack, "kept-back", "kept back"),
        (DocumentState.Overdue, "overdue", "overdue"),
        (DocumentState.Warnings, "warnings", "warnings"),
        (DocumentState.Valid, "valid", "valid"),
        (DocumentState.Draft, "draft", "being changed"),
    ];

    public string? Words { get; private set; }

    public string? State { get; private set; }

    public int Number { get; private set; } = 1;

    public int Pages => Math.Max(1, (Found + PageSize - 1) / PageSize);

    /// <summary>How many fit the search.</summary>
    public int Found { get; private set; }

    public IReadOnlyList<EditedDocument> Shown { get; private set; } = [];

    /// <summary>The states a list can be narrowed to, with how many documents are in each.</summary>
    public IReadOnlyList<(string Word, string Label, int Count)> Choices { get; private set; } = [];

    public async Task OnGetAsync(string? q, string? state, string? page, CancellationToken cancellationToken)
    {
        var today = GuideRequest.Of(HttpContext).Today;
        var all = EditedDocuments.List(current, await drafts.ListAsync(path: null, cancellationToken), today);
        (Words, State) = (q?.Trim(), States.Any(s => s.Word == state) ? state : null);
        var fitting = all.Where(d => Fits(d, Words)).ToList();
        Choices = [.. States.Select(s => (s.Word, s.Label, fitting.Count(d => d.States().Contains(s.State))))];
        var found = State is null ? fitting : [.. fitting.Where(d => d.States().Contains(States.First(s => s.Word == State).State))];
        Found = found.Count;
        Number = Math.Clamp(int.TryParse(page, out var number) ? number : 1, 1, Pages);
        Shown = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
    }

    public string AddressOf(string? state, int page) => EditAddresses.Root + QueryString.Create(
        new Dictionary<string, string?> { ["q"] = Words, ["state"] = state, ["page"] = page > 1 ? Texts.Digits(page) : null }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private static bool Fits(EditedDocument document, string? words) =>
        string.IsNullOrEmpty(words) || words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w =>
            document.Title.Contains(w, StringComparison.OrdinalIgnoreCase) || document.Path.Contains(w, StringComparison.OrdinalIgnoreCase));
}
