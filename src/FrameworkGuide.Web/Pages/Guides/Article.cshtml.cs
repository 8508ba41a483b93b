using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Guides;

internal sealed class ArticleModel(CatalogStore store) : PageModel
{
    public Guide Article { get; private set; } = null!;

    public string BodyHtml { get; private set; } = "";

    public IActionResult OnGet(string slug)
    {
        if (slug == Guide.AboutSlug)
            return RedirectPermanent("/about");
        var catalog = GuideRequest.Of(HttpContext).Catalog;
        if (catalog.Guides.FirstOrDefault(g => g.Slug == slug) is not { } guide
            || GuideRequest.Of(HttpContext).FindBody(store, DocumentKind.Guide, slug) is not { } body)
            return NotFound();
        (Article, BodyHtml) = (guide, body);
        return Page();
    }
}
