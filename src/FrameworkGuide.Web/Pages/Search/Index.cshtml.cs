using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Finding;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Search;

[QueryKeys("q")]
internal sealed class IndexModel(TextSearch search) : PageModel
{
    /// <summary>Of each kind, the best ones.</summary>
    public const int MostOfKind = 20;

    private CatalogSnapshot _catalog = CatalogSnapshot.Empty;

    public string Text { get; private set; } = "";

    /// <summary>What is wrong with the address; null where nothing is.</summary>
    public string? Problem { get; private set; }

    public FoundTexts? Found { get; private set; }

    public void OnGet()
    {
        _catalog = GuideRequest.Of(HttpContext).Catalog;
        var texts = Request.Query["q"];
        Text = texts.Count > 0 ? (texts[0] ?? "").Trim() : "";
        if (texts.Count > 1)
            Problem = "The address has more than one text to search for; this is the first.";
        else if (Text.Length > FrameworkQuery.LongestText)
        {
            Problem = $"The text has {Texts.Count(Text.Length, "character", "characters")}; searched is for up to {FrameworkQuery.LongestText}. These are the first.";
            Text = Text[..FrameworkQuery.LongestText];
        }

        if (Problem is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        if (Text.Length > 0)
            Found = search.FindAll(Text, _catalog);
    }

    /// <summary>What was found of one kind.</summary>
    public IReadOnlyList<SearchHit> Of(DocumentKind kind) => [.. Found!.Hits.Where(h => h.Kind == kind)];

    public static string Address(SearchHit hit) => hit.Kind switch
    {
        DocumentKind.Framework => $"/frameworks/{hit.Slug}",
        DocumentKind.Need => $"/methodology#need-{hit.Slug}",
        _ => hit.Slug == Guide.AboutSlug ? "/about" : $"/guides/{hit.Slug}",
    };

    public string Name(SearchHit hit) => hit.Kind switch
    {
        DocumentKind.Framework => _catalog.FrameworksBySlug[hit.Slug].Name,
        DocumentKind.Need => _catalog.Needs.First(n => n.Key == hit.Slug).Title,
        _ => _catalog.Guides.First(g => g.Slug == hit.Slug).Title,
    };
}
