using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages;

internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    private const int MostSamples = 6;

    public SiteSettings Site => guide.Catalog.Site;

    public GlanceAtGuide Glance { get; private set; } = null!;

    /// <summary>A result as a picture; null where none can be shown.</summary>
    public ExampleResult? Example { get; private set; }

    /// <summary>The sample projects that are seen first.</summary>
    public IReadOnlyList<SampleOutcome> FirstSamples => [.. Samples.Take(MostSamples)];

    /// <summary>The others, which are folded.</summary>
    public IReadOnlyList<SampleOutcome> MoreSamples => [.. Samples.Skip(MostSamples)];

    /// <summary>The sample projects with what comes first for them.</summary>
    public IReadOnlyList<SampleOutcome> Samples { get; private set; } = [];

    /// <summary>What is known of each sample project, as HTML, by its slug.</summary>
    public IReadOnlyDictionary<string, string> ProjectBodies { get; private set; } = new Dictionary<string, string>();

    /// <summary>The articles of the guide.</summary>
    public IReadOnlyList<Guide> Articles => GuideList.Articles(guide.Catalog);

    public void OnGet()
    {
        Glance = GlanceAtGuide.Compute(guide.Catalog, guide.Today);
        Example = ExampleResult.Of(guide.Catalog);
        Samples = SampleOutcome.ComputeAll(guide.Catalog);
        ProjectBodies = guide.LoadBodies(DocumentKind.SampleProject);
    }
}
