using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.About;

internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    /// <summary>Null where the content has no about page.</summary>
    public Guide? Article { get; private set; }

    public string? BodyHtml { get; private set; }

    public void OnGet()
    {
        Article = guide.Catalog.Guides.FirstOrDefault(g => g.Slug == Guide.AboutSlug);
        if (Article is not null)
            BodyHtml = guide.FindBody(DocumentKind.Guide, Guide.AboutSlug);
    }
}
