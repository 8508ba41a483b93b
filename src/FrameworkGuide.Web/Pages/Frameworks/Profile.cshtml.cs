using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.History;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Frameworks;

internal sealed class ProfileModel(GuideRequest guide, ChangeLog changes) : PageModel
{
    private const int MostChanges = 5;

    public ExplainedProfile Explained { get; private set; } = null!;

    public string BodyHtml { get; private set; } = "";

    /// <summary>After how many days a profile is to be reviewed again.</summary>
    public int ReviewAfterDays => guide.Catalog.Site.ReviewAfterDays;

    /// <summary>
    /// The newest published changes of the profile, the newest first; empty where nothing changed since it came.
    /// </summary>
    public IReadOnlyList<ListedProfileChange> Changes { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        var (catalog, today) = guide;
        if (guide.FindProfile(slug) is not var (profile, body))
            return NotFound();
        Explained = ExplainedProfile.Explain(profile, catalog, today);
        BodyHtml = body;
        if (changes.LatestOrNull(MostChanges, [slug], catalog, today) is { } latest)
            Changes = ListedProfileChange.OfProfile(latest);
        else
            PartialAnswer.Mark(HttpContext);
        return Page();
    }
}
