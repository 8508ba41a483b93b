using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Methodology;

internal sealed class IndexModel(CatalogStore store) : PageModel
{
    public CatalogSnapshot Catalog => GuideRequest.Of(HttpContext).Catalog;

    public SiteSettings Site => Catalog.Site;

    /// <summary>How each need is rated, as HTML, by its key.</summary>
    public IReadOnlyDictionary<string, string> NeedBodies { get; private set; } = new Dictionary<string, string>();

    /// <summary>Languages that carry over to others.</summary>
    public IEnumerable<(string From, string To, double Closeness)> Closeness =>
        Catalog.Languages.SelectMany(l => l.Near.Select(n => (l.Name, n.Key, n.Value))).OrderByDescending(c => c.Value).ThenBy(c => c.Name, StringComparer.Ordinal);

    public void OnGet() => NeedBodies = store.LoadBodies(DocumentKind.Need);
}
