using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Web.History;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Frameworks;

internal sealed class ProfileModel(GuideRequest guide, ContentChanges changes) : PageModel
{
    private const int MostComparable = 8;
    private const int MostChanges = 5;
    private const int MostRated = 4;

    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public DateOnly Today { get; private set; }

    public FrameworkProfile Profile { get; private set; } = null!;

    public string BodyHtml { get; private set; } = "";

    public FrameworkSupport? Support => FrameworkSupport.Of(Profile.Releases, Today);

    public bool IsReviewOverdue => Catalog.Site.IsReviewOverdue(Profile.Reviewed, Today);

    /// <summary>The needs by their headings, in the order of the content, each with its rating or none.</summary>
    public IEnumerable<IGrouping<string, (Need Need, Rating? Rating)>> Needs => Catalog.Needs
        .Select(n => (Need: n, Rating: Profile.Needs.GetValueOrDefault(n.Key)))
        .GroupBy(n => n.Need.Group);

    public TopList<(Need Need, double Value)> HighestRated => RatedNeeds.Highest(Catalog, Profile.Summarize(), MostRated);

    public TopList<(Need Need, double Value)> LowestRated => RatedNeeds.Lowest(Catalog, Profile.Summarize(), MostRated);

    /// <summary>When it comes first; null where there is nothing to compare it with.</summary>
    public ChooseIf? ChooseIf => ChooseIf.Of(Catalog, Profile.Slug);

    /// <summary>The newest published changes of the profile, the newest first; empty where nothing changed since it came.</summary>
    public IReadOnlyList<ContentChange> Changes { get; private set; } = [];

    /// <summary>Others to put beside it, by name.</summary>
    public IReadOnlyList<FrameworkSummary> Comparable => [.. Catalog.Frameworks.Where(f => f.Slug != Profile.Slug).Take(MostComparable)];

    /// <summary>The lowest and the highest rating of all other frameworks; null where no other is rated.</summary>
    public (double Lowest, double Highest)? Others(Func<FrameworkSummary, double?> ratingOf)
    {
        var (lowest, highest) = (double.MaxValue, double.MinValue);
        foreach (var framework in Catalog.Frameworks)
            if (framework.Slug != Profile.Slug && ratingOf(framework) is { } rating)
                (lowest, highest) = (Math.Min(lowest, rating), Math.Max(highest, rating));
        return lowest > highest ? null : (lowest, highest);
    }

    public IActionResult OnGet(string slug)
    {
        (Catalog, Today) = guide;
        if (!Catalog.FrameworksBySlug.ContainsKey(slug) || guide.FindProfile(slug) is not { } found)
            return NotFound();
        (Profile, BodyHtml) = found;
        if (changes.LatestOrNull(MostChanges, [slug], Catalog, Today) is not { } latest)
        {
            PartialAnswer.Mark(HttpContext);
            return Page();
        }

        Changes = latest.Any(c => c.Changes.Count > 0) ? latest : [];
        return Page();
    }

    /// <summary>What a metric is; a key that metrics.yml no longer has stands for itself.</summary>
    public MetricDefinition Definition(string key) =>
        Catalog.Metrics.FirstOrDefault(m => m.Key == key) ?? new MetricDefinition(key, key, null, MetricDirection.None, null, null);

    public Evidence? Evidence(string fact) => Profile.Evidence.GetValueOrDefault(fact);
}
