using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Guides;

internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    public IReadOnlyList<Guide> Articles => GuideList.Articles(guide.Catalog);
}
