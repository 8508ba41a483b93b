using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Methodology;

internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    public CatalogSnapshot Catalog => guide.Catalog;

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
        NeedBodies = guide.LoadBodies(DocumentKind.Need);
        Example = FindExample();
    }

    /// <summary>
    /// The sample project with the most kinds of answers, of those the one with the fewest needs, and of those one without full
    /// marks: it shows all there is in the fewest rows.
    /// </summary>
    private (SampleProject, Readout, RankedFramework)? FindExample()
    {
        var (catalog, today) = guide;
        return catalog.Projects
            .GroupBy(p => (Kinds: (p.Size is null ? 0 : 1) + Math.Min(1, p.Languages.Count) + Math.Min(1, p.Needs.Count), Needs: p.Needs.Count))
            .OrderByDescending(g => g.Key.Kinds).ThenBy(g => g.Key.Needs)
            .SelectMany(g => g.Select(p => (Project: p, Readout: Readout.Of(catalog, today, ProjectAnswers.Of(p))))
                .Where(e => e.Readout.Recommendation.Ranking.Count > 0)
                .OrderBy(e => e.Readout.Recommendation.Ranking[0].Score))
            .Select(e => ((SampleProject, Readout, RankedFramework)?)(e.Project, e.Readout, e.Readout.Recommendation.Ranking[0]))
            .FirstOrDefault();
    }
}
