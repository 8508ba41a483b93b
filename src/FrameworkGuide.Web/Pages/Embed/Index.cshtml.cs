using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Embed;

/// <summary>One framework or one comparison in short, for a frame of another site.</summary>
[QueryKeys(ComparedFrameworks.Key)]
internal sealed class IndexModel(GuideRequest guide, BaseAddress site) : PageModel
{
    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    public IReadOnlyList<FrameworkProfile> Frameworks { get; private set; } = [];

    public ComparisonSummary? Summary { get; private set; }

    public string Title { get; private set; } = "Nothing to show";

    /// <summary>The page that says all of it, in full: who reads a frame is on another site.</summary>
    public string Address { get; private set; } = site.Url;

    public string SiteTitle => guide.Catalog.Site.Title;

    public DateOnly Today => guide.Today;

    public void OnGet()
    {
        var (catalog, today) = guide;
        var pairs = Request.QueryString.Pairs().ToList();
        var asked = ComparedFrameworks.Read(pairs, catalog);
        if (asked.Slugs.Count == 1 && pairs.Count(p => p.Key == ComparedFrameworks.Key && p.Value.Length > 0) == 1)
            asked = asked with { Problems = [] };
        Problems = asked.Problems;
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Frameworks = guide.FindProfiles(asked.Slugs);
        Summary = ComparisonSummary.Of(FrameworkComparison.Compare(catalog, Frameworks, today));
        Title = English.List([.. Frameworks.Select(f => f.Name)]);
        Address = site.Url + (Frameworks.Count == 1
            ? SiteMap.Framework(Frameworks[0].Slug)
            : ComparedFrameworks.AddressOf(asked.Slugs, isOnlyDifferences: false, new ProjectAnswers(), catalog));
    }

    public string SupportOf(FrameworkProfile framework) => FrameworkSupport.Of(framework.Releases, Today) is { } support
        ? $"{support.Newest.Cycle}: {CatalogWords.Support(support.Status)}"
        : CatalogWords.Unknown;
}
