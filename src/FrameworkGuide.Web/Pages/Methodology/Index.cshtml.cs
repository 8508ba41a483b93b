using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Recommending;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Methodology;

internal sealed class IndexModel(CatalogStore store) : PageModel
{
    public CatalogSnapshot Catalog => GuideRequest.Of(HttpContext).Catalog;

    public SiteSettings Site => Catalog.Site;

    /// <summary>How each need is rated, as HTML, by its key.</summary>
    public IReadOnlyDictionary<string, string> NeedBodies { get; private set; } = new Dictionary<string, string>();

    /// <summary>A recommendation for a sample project, with the framework that comes first; null where the content has none to show.</summary>
    public (SampleProject Project, Readout Readout, RankedFramework First)? Example { get; private set; }

    /// <summary>Languages that carry over to others.</summary>
    public IEnumerable<(string From, string To, double Closeness)> Closeness =>
        Catalog.Languages.SelectMany(l => l.Near.Select(n => (l.Name, n.Key, n.Value))).OrderByDescending(c => c.Value).ThenBy(c => c.Name, StringComparer.Ordinal);

    public void OnGet()
    {
        NeedBodies = store.LoadBodies(DocumentKind.Need);
        Example = FindExample();
    }

    /// <summary>The sample project with the most kinds of answers and, of those, the fewest needs: it shows all there is in the fewest rows.</summary>
    private (SampleProject, Readout, RankedFramework)? FindExample()
    {
        var (catalog, today) = GuideRequest.Of(HttpContext);
        var project = catalog.Projects
            .OrderByDescending(p => (p.Size is null ? 0 : 1) + Math.Min(1, p.Languages.Count) + Math.Min(1, p.Needs.Count))
            .ThenBy(p => p.Needs.Count)
            .FirstOrDefault();
        if (project is null)
            return null;
        var readout = Readout.Of(catalog, today, project.ToAnswers());
        return readout.Recommendation.Ranking.Count == 0 ? null : (project, readout, readout.Recommendation.Ranking[0]);
    }
}
