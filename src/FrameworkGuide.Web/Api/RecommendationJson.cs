using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A recommendation. Scores and points carry full precision.</summary>
/// <param name="Verdict">clear: the first is first in nearly all runs, at least three questions are answered, and a framework of the guide is close to a language of the team where languages are given; or it is the only one that meets every condition. leaning: the first is first in most runs. close: in too few to say. none: nothing is answered, or every framework is ruled out.</param>
/// <param name="Ranking">The first 50 that meet every condition, best first.</param>
/// <param name="RuledOut">The first 50 that do not: fewest unmet conditions first, then the smallest misses, then the best score.</param>
/// <param name="Flips">For each other framework in the ranking the smallest change of one weight that brings it level with the first; none where no single weight does it. The smallest change first.</param>
/// <param name="Total">How many frameworks there are, listed above or not.</param>
/// <param name="ContentVersion">Names the content the answer was made from: the same content and request give the same answer.</param>
internal sealed record RecommendationJson(
    [property: AllowedValues("none", "close", "leaning", "clear")] string Verdict,
    IReadOnlyList<RankedJson> Ranking,
    IReadOnlyList<RuledOutJson> RuledOut,
    IReadOnlyList<FlipJson> Flips,
    [property: Range(0, int.MaxValue)] int Total,
    string ContentVersion)
{
    /// <param name="profileOf">Finds a whole profile: only those in the ranking are asked for.</param>
    public static RecommendationJson Of(
        Recommendation recommendation, ProjectAnswers answers, CatalogSnapshot catalog,
        Func<string, FrameworkProfile?> profileOf) => new(
        ScoringWords.Word(recommendation.Verdict.Kind),
        [.. recommendation.Ranking.Select(r => RankedJson.Of(r, answers, catalog, profileOf(r.Framework.Slug)))],
        [.. recommendation.RuledOut.Select(RuledOutJson.Of)],
        [.. recommendation.Flips.Select(f => new FlipJson(f.Criterion.Name, f.Slug, f.WeightNow, f.WeightAtTie))],
        recommendation.Total,
        catalog.ContentVersion);
}

/// <summary>A framework in the ranking.</summary>
/// <param name="Rank">From 1. Equal scores share a rank: 1, 1, 3.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="RankShares">The share of runs, 0 to 1, in which it takes rank 1, 2 and so on; one for each framework in the ranking.</param>
/// <param name="Contributions">What each answered criterion adds to the score: size, language, then needs in the order of the guide.</param>
internal sealed record RankedJson(
    [property: Range(1, Recommender.MostListed)] int Rank,
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(0, 1)] IReadOnlyList<double> RankShares,
    IReadOnlyList<ContributionJson> Contributions)
{
    public static RankedJson Of(RankedFramework ranked, ProjectAnswers answers, CatalogSnapshot catalog, FrameworkProfile? profile) => new(
        ranked.Rank,
        ranked.Framework.Slug,
        ranked.Framework.Name,
        ranked.Score,
        ranked.RankAcceptability,
        [
            .. ranked.Contributions.Select(c =>
            {
                var reason = CriterionReason.Find(catalog, answers, ranked.Framework, profile, c.Criterion);
                return new ContributionJson(c.Criterion.Name, c.Weight, c.Value, c.Points, reason.Why, reason.Sources);
            }),
        ]);
}

/// <summary>What one criterion adds to a score.</summary>
/// <param name="Criterion">size, language, or needs/ and the need's key.</param>
/// <param name="Weight">Its share of all weight, 0 to 1.</param>
/// <param name="Value">0 to 1: the rating / 5, or how close the languages are. What is not rated counts as 0.5.</param>
/// <param name="Points">100 · weight · value; those of a framework add up to its score.</param>
/// <param name="Why">The reason for the value.</param>
/// <param name="Sources">Addresses of the evidence.</param>
internal sealed record ContributionJson(
    string Criterion,
    [property: Range(0, 1)] double Weight,
    [property: Range(0, 1)] double Value,
    [property: Range(0, 100)] double Points,
    string Why,
    IReadOnlyList<string> Sources);

/// <summary>A framework that does not meet every condition.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100: what it would score.</param>
/// <param name="RankIfRelaxed">The rank it would take if none of its unmet conditions were one.</param>
/// <param name="Reasons">The conditions it does not meet; at least one.</param>
internal sealed record RuledOutJson(
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(1, int.MaxValue)] int RankIfRelaxed,
    [property: MinLength(1)] IReadOnlyList<ReasonJson> Reasons)
{
    public static RuledOutJson Of(RuledOutFramework framework) => new(
        framework.Framework.Slug,
        framework.Framework.Name,
        framework.Score,
        framework.RankIfRelaxed,
        [.. framework.Reasons.Select(r => new ReasonJson(r.Criterion.Name, r.Value, r.Required))]);
}

/// <summary>A condition that is not met.</summary>
/// <param name="Criterion">language, or needs/ and the need's key.</param>
/// <param name="Rating">0 to 5, or for language how close the languages are, 0 to 1; null is not rated.</param>
/// <param name="Required">The lowest that meets the condition, on the same scale.</param>
internal sealed record ReasonJson(
    string Criterion, [property: Range(0, 5)] double? Rating, [property: Range(0, 5)] double Required);

/// <summary>The smallest change of one weight that brings a framework level with the first.</summary>
/// <param name="Criterion">size, language, or needs/ and the need's key.</param>
/// <param name="Slug">The framework.</param>
/// <param name="WeightNow">The criterion's share of all weight, 0 to 1.</param>
/// <param name="WeightAtTie">The share at which the framework ties for first, from 0 to under 1, all other criteria keeping their proportions.</param>
internal sealed record FlipJson(
    string Criterion,
    string Slug,
    [property: Range(0, 1)] double WeightNow,
    [property: Range(0.0, 1.0, MaximumIsExclusive = true)] double WeightAtTie);
