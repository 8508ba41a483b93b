using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Frameworks;

[QueryKeys("q", "language", "style", "licence", "size", "capability", "support", "sort", "page")]
internal sealed class IndexModel(FrameworkSearch search, GuideRequest guide) : PageModel
{
    private const int MostNamed = 10;

    public FrameworkList List { get; private set; } = null!;

    /// <summary>Whether the guide has no profile at all.</summary>
    public bool IsEmpty => guide.Catalog.Frameworks.Count == 0;

    /// <summary>The article about frameworks that have no profile; null where there is none.</summary>
    public Guide? Others => GuideList.Others(guide.Catalog);

    /// <summary>The first few frameworks of the guide.</summary>
    public string Names => English.List([.. guide.Catalog.Frameworks.Take(MostNamed).Select(f => f.Name)]);

    public void OnGet()
    {
        var (catalog, today) = guide;
        var query = FrameworkQuery.Read(Request.QueryString.Pairs(), catalog);
        List = FrameworkList.Of(catalog, query, search.Find(catalog, query, today), today);
        if (List.Problems.Count > 0)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
