using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class IndexModel(EditedDocuments documents, GuideRequest guide) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Of a search: the texts are looked through once for each.</summary>
    private const int MostWords = 5;

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

    /// <summary>Who changed what is shown last.</summary>
    public IReadOnlyDictionary<string, RevisionNote> LastChanges { get; private set; } =
        new Dictionary<string, RevisionNote>();

    /// <summary>Problems of files that are no documents.</summary>
    public IReadOnlyList<ContentProblem> OtherFiles { get; private set; } = [];

    /// <summary>The states a list can be narrowed to, with how many documents are in each.</summary>
    public IReadOnlyList<(string Word, string Label, int Count)> Choices { get; private set; } = [];

    public async Task OnGetAsync(string? q, string? state, string? page, CancellationToken cancellationToken)
    {
        (Words, State) = (q?.Trim(), States.Any(s => s.Word == state) ? state : null);
        string[] words = [.. (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];
        var fitting = await documents.FindAsync(words, guide.Today, cancellationToken);
        Choices = [.. States.Select(s => (s.Word, s.Label, fitting.Count(d => d.States().Contains(s.State))))];
        var found = State is null
            ? fitting
            : [.. fitting.Where(d => d.States().Contains(States.First(s => s.Word == State).State))];
        Found = found.Count;
        Number = Math.Clamp(int.TryParse(page, out var number) ? number : 1, 1, Pages);
        Shown = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
        LastChanges = documents.LastChanges(Shown);
        if (words.Length == 0 && State is null && Number == 1)
            OtherFiles = documents.ProblemsOfOtherFiles();
    }

    public string AddressOf(string? state, int page)
    {
        var number = page > 1 ? English.Digits(page) : null;
        var query = new Dictionary<string, string?> { ["q"] = Words, ["state"] = state, ["page"] = number };
        return EditAddresses.Root + QueryString.Create(query.Where(p => !string.IsNullOrEmpty(p.Value)));
    }

    /// <summary>The heading a document stands under.</summary>
    public static string GroupOf(DocumentKind kind) => kind switch
    {
        DocumentKind.Framework => "Profiles",
        DocumentKind.Need => "Needs",
        DocumentKind.SampleProject => "Sample projects",
        DocumentKind.Guide => "Guides",
        _ => "Lists and settings",
    };
}
