using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A profile in a guide, with all that follows from it beside the others on one day.</summary>
/// <param name="Kind">What it is, in which language.</param>
/// <param name="ForWhom">The sizes of project and the teams it is for.</param>
/// <param name="IsReviewOverdue">Whether it was reviewed, and too long ago.</param>
/// <param name="Comparable">Others to put beside it, by name.</param>
/// <param name="HasMoreComparable">Whether there are still others.</param>
/// <param name="HighestRated">The needs it is rated highest for, in words; null for none.</param>
/// <param name="LowestRated">The needs it is rated lowest for, in words; null for none.</param>
/// <param name="ChooseIf">When it comes first; null where there is nothing to compare it with.</param>
/// <param name="Figures">Each reading with what its metric is.</param>
public sealed record ExplainedProfile(
    FrameworkProfile Profile,
    string Kind,
    string ForWhom,
    bool IsReviewOverdue,
    IReadOnlyList<FrameworkSummary> Comparable,
    bool HasMoreComparable,
    IReadOnlyList<ProfileFact> Facts,
    string? HighestRated,
    string? LowestRated,
    ExplainedChooseIf? ChooseIf,
    ProfileReleases Releases,
    IReadOnlyList<ProfileRating> Sizes,
    IReadOnlyList<ProfileRatingGroup> Needs,
    ProfileCapabilities Capabilities,
    IReadOnlyList<(MetricReading Reading, MetricDefinition Metric)> Figures)
{
    private const int MostComparable = 8;
    private const int MostRated = 4;

    /// <summary>
    /// Puts a profile beside all others of a guide, which takes a walk over the questionnaire's space once for each
    /// content.
    /// </summary>
    /// <param name="profile">With the name that tells it from all others.</param>
    /// <param name="today">The UTC day.</param>
    public static ExplainedProfile Explain(FrameworkProfile profile, CatalogSnapshot catalog, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(catalog);
        var (summary, others) = (profile.Summarize(), catalog.Frameworks.Where(f => f.Slug != profile.Slug).ToList());
        var ranges = RatingRanges.Of(catalog);
        ProfileRating Rated(string title, Rating? rating, (double Lowest, double Highest)? others) =>
            ProfileRating.Of(title, rating, others, profile, catalog.Site, today);
        return new ExplainedProfile(
            profile,
            CatalogWords.Kind(profile.Style, profile.Languages),
            ProfileTexts.ForWhom(profile),
            profile.Reviewed is not null && catalog.Site.IsReviewOverdue(profile.Reviewed, today),
            [.. others.Take(MostComparable)],
            others.Count > MostComparable,
            ProfileFact.List(profile),
            NeedsOrNull(RatedNeeds.Highest(catalog, summary, MostRated)),
            NeedsOrNull(RatedNeeds.Lowest(catalog, summary, MostRated)),
            ExplainedChooseIf.Explain(catalog, profile.Slug, profile.Name),
            ProfileReleases.Of(profile, today),
            [.. Enum.GetValues<ProjectSize>().Select(s => Rated(
                CatalogWords.Size(s),
                profile.Sizes.GetValueOrDefault(s),
                ranges.Others(s, profile.Sizes.GetValueOrDefault(s)?.Value)))],
            [.. catalog.Needs.GroupBy(n => n.Group).Select(g => new ProfileRatingGroup(
                g.Key.Length == 0 ? "Needs" : g.Key,
                [.. g.Select(n => Rated(
                    n.Title,
                    profile.Needs.GetValueOrDefault(n.Key),
                    ranges.Others(n.Key, profile.Needs.GetValueOrDefault(n.Key)?.Value)))]))],
            ProfileCapabilities.Of(profile, catalog),
            [.. profile.Metrics.Select(r => (r, MetricOf(r.Key, catalog)))]);
    }

    /// <summary>A key that the content no longer has stands for itself.</summary>
    private static MetricDefinition MetricOf(string key, CatalogSnapshot catalog) =>
        catalog.Metrics.FirstOrDefault(m => m.Key == key)
            ?? new MetricDefinition(key, key, null, MetricDirection.None, null, null);

    private static string? NeedsOrNull(TopList<(Need Need, double Value)> rated) =>
        rated.Shown.Count == 0 ? null : CatalogWords.Needs(rated);
}
