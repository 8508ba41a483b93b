using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Recommending;

namespace FrameworkGuide.Web.Api;

/// <summary>A recommendation as the API gives it. Scores and points carry full precision.</summary>
/// <param name="Verdict">One of clear, leaning, close, none.</param>
/// <param name="Ranking">The first 50 that meet every condition.</param>
/// <param name="RuledOut">The first 50 that do not: fewest unmet conditions first, then the smallest misses.</param>
/// <param name="Flips">The smallest change of one weight that brings a framework level with the first.</param>
/// <param name="Total">How many frameworks there are.</param>
internal sealed record RecommendationJson(
    string Verdict,
    IReadOnlyList<RankedJson> Ranking,
    IReadOnlyList<RuledOutJson> RuledOut,
    IReadOnlyList<FlipJson> Flips,
    int Total,
    string ContentVersion)
{
    /// <param name="profileOf">Finds a whole profile: only those in the ranking are asked for.</param>
    public static RecommendationJson Of(
        Recommendation recommendation, ProjectAnswers answers, CatalogSnapshot catalog, Func<string, FrameworkProfile?> profileOf) => new(
        Texts.Word(recommendation.Verdict.Kind),
        [.. recommendation.Ranking.Select(r => RankedJson.Of(r, answers, catalog, profileOf(r.Framework.Slug)))],
        [.. recommendation.RuledOut.Select(RuledOutJson.Of)],
        [.. recommendation.Flips.Select(f => new FlipJson(f.Criterion.Name, f.Slug, f.WeightNow, f.WeightAtTie))],
        recommendation.Total,
        catalog.ContentVersion);
}

/// <param name="Rank">Equal scores share a rank: 1, 1, 3.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="RankShares">The share of draws in which it takes rank 1, 2 and so on.</param>
internal sealed record RankedJson(
    int Rank, string Slug, string Name, double Score, IReadOnlyList<double> RankShares, IReadOnlyList<ContributionJson> Contributions)
{
    public static RankedJson Of(RankedFramework ranked, ProjectAnswers answers, CatalogSnapshot catalog, FrameworkProfile? profile) => new(
        ranked.Rank,
        ranked.Framework.Slug,
        ranked.Framework.Name,
        ranked.Score,
        ranked.RankShares,
        [
            .. ranked.Contributions.Select(c =>
            {
                var reason = CriterionReason.Of(catalog, answers, ranked.Framework, profile, c.Criterion);
                return new ContributionJson(c.Criterion.Name, c.Weight, c.Value, c.Points, reason.Why, reason.Sources);
            }),
        ]);
}

/// <param name="Criterion">size, language or needs/ and the need's key.</param>
/// <param name="Weight">The share of all weight, 0 to 1.</param>
/// <param name="Value">0 to 1.</param>
/// <param name="Points">100 · weight · value.</param>
internal sealed record ContributionJson(string Criterion, double Weight, double Value, double Points, string Why, IReadOnlyList<string> Sources);

/// <param name="RankIfRelaxed">The rank it would take if none of its unmet conditions were one.</param>
internal sealed record RuledOutJson(string Slug, string Name, double Score, int RankIfRelaxed, IReadOnlyList<ReasonJson> Reasons)
{
    public static RuledOutJson Of(RuledOutFramework framework) => new(
        framework.Framework.Slug,
        framework.Framework.Name,
        framework.Score,
        framework.RankIfRelaxed,
        [.. framework.Reasons.Select(r => new ReasonJson(r.Criterion.Name, r.Value, r.Required))]);
}

/// <param name="Rating">0 to 5, or the closeness of languages, 0 to 1; null is not rated.</param>
/// <param name="Required">On the same scale.</param>
internal sealed record ReasonJson(string Criterion, double? Rating, double Required);

/// <param name="WeightNow">The criterion's share of all weight, 0 to 1.</param>
/// <param name="WeightAtTie">The share at which the framework ties for first, all others keeping their proportions.</param>
internal sealed record FlipJson(string Criterion, string Slug, double WeightNow, double WeightAtTie);
