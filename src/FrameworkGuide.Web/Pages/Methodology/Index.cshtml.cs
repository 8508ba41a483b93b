using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Methodology;

internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    public CatalogSnapshot Catalog => guide.Catalog;

    public SiteSettings Site => Catalog.Site;

    /// <summary>How each need is rated, as HTML, by its key.</summary>
    public IReadOnlyDictionary<string, string> NeedBodies { get; private set; } = new Dictionary<string, string>();

    /// <summary>How a score is computed, for a sample project; null where the content has none to show.</summary>
    public MethodExample? Example { get; private set; }

    /// <summary>How often what comes first is what published advice says.</summary>
    public Calibration Calibration => Calibration.OfSamples(Catalog);

    /// <summary>The needs by their headings.</summary>
    public IReadOnlyList<NeedGroup> Needs => NeedGroup.Of(Catalog);

    /// <summary>Languages that carry over to others.</summary>
    public IReadOnlyList<LanguagePair> Closeness => LanguagePair.List(Catalog);

    public void OnGet()
    {
        NeedBodies = guide.LoadBodies(DocumentKind.Need);
        Example = MethodExample.Find(Catalog, guide.Today);
    }
}
