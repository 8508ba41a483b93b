using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.About;

internal sealed class IndexModel(CatalogStore store) : PageModel
{
    /// <summary>Null where the content has no about page.</summary>
    public Guide? Article { get; private set; }

    public string? BodyHtml { get; private set; }

    public void OnGet()
    {
        Article = GuideRequest.Of(HttpContext).Catalog.Guides.FirstOrDefault(g => g.Slug == Guide.AboutSlug);
        if (Article is not null)
            BodyHtml = GuideRequest.Of(HttpContext).FindBody(store, DocumentKind.Guide, Guide.AboutSlug);
    }
}
