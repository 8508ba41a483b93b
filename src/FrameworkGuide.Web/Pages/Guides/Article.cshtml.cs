using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Guides;

internal sealed class ArticleModel(GuideRequest guide) : PageModel
{
    public Guide Article { get; private set; } = null!;

    public string BodyHtml { get; private set; } = "";

    public IActionResult OnGet(string slug)
    {
        if (slug == Guide.AboutSlug)
            return RedirectPermanent("/about");
        var catalog = guide.Catalog;
        if (catalog.Guides.FirstOrDefault(g => g.Slug == slug) is not { } article
            || guide.FindBody(DocumentKind.Guide, slug) is not { } body)
            return NotFound();
        (Article, BodyHtml) = (article, body);
        return Page();
    }
}
