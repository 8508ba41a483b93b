using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Search;

[QueryKeys("q")]
internal sealed class IndexModel(TextSearch search, GuideRequest guide) : PageModel
{
    private const int MostNamed = 12;

    private IReadOnlyDictionary<string, string> _snippets = new Dictionary<string, string>();

    public string Text { get; private set; } = "";

    /// <summary>What is wrong with the address; null where nothing is.</summary>
    public string? Problem { get; private set; }

    public FoundTexts? Found { get; private set; }

    /// <summary>What was found, by kind.</summary>
    public IReadOnlyList<FoundGroup> Groups { get; private set; } = [];

    /// <summary>The comparison that the text asks for; null for none.</summary>
    public (string Names, string Address)? Comparison { get; private set; }

    /// <summary>What the text names and the guide has no profile of.</summary>
    public NotCovered NotCovered { get; private set; } = new([], []);

    /// <summary>The frameworks of the guide, where they are few enough to name.</summary>
    public string? Covered { get; private set; }

    /// <summary>All frameworks that were found, in the list.</summary>
    public string ListAddress => "/frameworks" + AddressQuery.Format([("q", Text)]);

    public void OnGet()
    {
        (Text, Problem) = SearchText.Read([.. Request.Query["q"]]);
        if (Problem is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        if (Text.Length == 0)
            return;
        var catalog = guide.Catalog;
        Found = search.Find(Text, catalog);
        Groups = FoundGroup.Of(Found);
        if (Found.Compared is { Count: > 0 } compared)
            Comparison = (
                English.List([.. compared.Select(f => f.Name)]),
                ComparedFrameworks.AddressOf(
                    compared.Select(f => f.Slug), isOnlyDifferences: false, new ProjectAnswers(), catalog));
        NotCovered = NotCovered.Find(SearchWords.Of(Text), catalog);
        Covered = catalog.Frameworks.Count is > 0 and <= MostNamed
            ? English.List([.. catalog.Frameworks.Select(f => f.Name)])
            : null;
        _snippets = search.Snippets(Found, [.. Groups.SelectMany(g => g.Best)], catalog);
    }

    /// <summary>Where an entry has the words; empty where it has them no longer.</summary>
    public string SnippetOf(CatalogEntry entry) => _snippets.GetValueOrDefault(entry.Path) ?? "";

    public string Name(CatalogEntry entry) =>
        guide.Catalog.NameOf(entry.Kind, entry.Slug, SiteMap.TitleOf(entry.Content));
}
