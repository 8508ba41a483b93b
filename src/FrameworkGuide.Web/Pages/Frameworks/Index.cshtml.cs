using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Frameworks;

[QueryKeys("q", "language", "style", "licence", "size", "capability", "support", "sort", "page")]
internal sealed class IndexModel(FrameworkSearch search, GuideRequest guide) : PageModel
{
    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public DateOnly Today { get; private set; }

    public ListView List { get; private set; } = ListView.Empty;

    public void OnGet()
    {
        (Catalog, Today) = guide;
        var query = FrameworkQuery.Read(Request.QueryString.Pairs(), Catalog);
        var found = search.Find(Catalog, query, Today);
        IReadOnlyList<FieldProblem> problems = query.Page <= found.Pages
            ? query.Problems
            : [.. query.Problems, new FieldProblem("page", found.Pages == 1 ? "there is only one page; this is it" : $"allowed is a whole number from 1 to {found.Pages}; this is page 1")];
        List = new ListView(Catalog, query, found, query.Page <= found.Pages ? query.Page : 1, problems);
        if (problems.Count > 0)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
