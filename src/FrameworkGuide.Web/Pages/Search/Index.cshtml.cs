using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Search;

[QueryKeys("q")]
internal sealed class IndexModel(TextSearch search, GuideRequest guide) : PageModel
{
    /// <summary>Of each kind, the best ones.</summary>
    private const int MostOfKind = 20;

    private const int MostNamed = 12;

    public static IReadOnlyList<DocumentKind> Kinds { get; } = [DocumentKind.Framework, DocumentKind.Need, DocumentKind.Guide];

    private IReadOnlyDictionary<string, string> _snippets = new Dictionary<string, string>();

    public string Text { get; private set; } = "";

    /// <summary>What is wrong with the address; null where nothing is.</summary>
    public string? Problem { get; private set; }

    public FoundTexts? Found { get; private set; }

    /// <summary>What the text names and the guide has no profile of.</summary>
    public NotCovered NotCovered { get; private set; } = new([], []);

    /// <summary>The frameworks of the guide, where they are few enough to name.</summary>
    public string? Covered { get; private set; }

    public void OnGet()
    {
        var texts = Request.Query["q"];
        Text = texts.Count > 0 ? (texts[0] ?? "").Trim() : "";
        if (texts.Count > 1)
            Problem = "The address has more than one text to search for; this is the first.";
        else if (Text.Length > FrameworkQuery.LongestText)
        {
            Problem = $"The text has {English.Count(Text.Length, "character", "characters")}; searched is for up to {FrameworkQuery.LongestText}. These are the first.";
            Text = Text[..FrameworkQuery.LongestText];
        }

        if (Problem is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        if (Text.Length == 0)
            return;
        var catalog = guide.Catalog;
        Found = search.Find(Text, catalog);
        NotCovered = NotCovered.Of(SearchWords.Of(Text), catalog);
        Covered = catalog.Frameworks.Count is > 0 and <= MostNamed ? English.List([.. catalog.Frameworks.Select(f => f.Name)]) : null;
        _snippets = search.Snippets(Found, [.. Kinds.SelectMany(Best)], catalog);
    }

    /// <summary>How many were found of one kind.</summary>
    public int CountOf(DocumentKind kind) => Found!.Entries.Count(e => e.Kind == kind);

    public IEnumerable<CatalogEntry> Best(DocumentKind kind) => Found!.Entries.Where(e => e.Kind == kind).Take(MostOfKind);

    /// <summary>Where an entry has the words; empty where it has them no longer.</summary>
    public string SnippetOf(CatalogEntry entry) => _snippets.GetValueOrDefault(entry.Path) ?? "";

    /// <summary>The address of the comparison that a text asks for.</summary>
    public static string CompareAddress(IReadOnlyList<FrameworkSummary> frameworks) => "/compare?" + string.Join('&', frameworks.Select(f => $"{FrameworkNames.ComparedKey}={f.Slug}"));

    public string Name(CatalogEntry entry) => guide.Catalog.NameOf(entry.Kind, entry.Slug, SiteMap.TitleOf(entry.Content));
}
