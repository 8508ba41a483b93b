using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages;

internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    public SiteSettings Site => guide.Catalog.Site;

    public GlanceAtGuide Glance { get; private set; } = null!;

    /// <summary>The sample projects with what comes first for them.</summary>
    public IReadOnlyList<SampleOutcome> Samples { get; private set; } = [];

    /// <summary>What is known of each sample project, as HTML, by its slug.</summary>
    public IReadOnlyDictionary<string, string> ProjectBodies { get; private set; } = new Dictionary<string, string>();

    /// <summary>The articles of the guide.</summary>
    public IReadOnlyList<Guide> Articles => GuideList.Articles(guide.Catalog);

    public void OnGet()
    {
        Glance = GlanceAtGuide.Compute(guide.Catalog, guide.Today);
        Samples = SampleOutcome.ComputeAll(guide.Catalog);
        ProjectBodies = guide.LoadBodies(DocumentKind.SampleProject);
    }
}
