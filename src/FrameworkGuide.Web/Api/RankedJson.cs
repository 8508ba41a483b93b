using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A framework in the ranking.</summary>
/// <param name="Rank">From 1. Equal scores share a rank: 1, 1, 3.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="RankShares">The share of runs, 0 to 1, in which it takes rank 1, 2 and so on; one for each
/// framework in the ranking.</param>
/// <param name="Contributions">What each answered criterion adds to the score: size, language, then needs in
/// the order of the guide.</param>
internal sealed record RankedJson(
    [property: Range(1, Recommender.MostListed)] int Rank,
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(0, 1)] IReadOnlyList<double> RankShares,
    IReadOnlyList<ContributionJson> Contributions)
{
    public static RankedJson Of(
        RankedFramework ranked, ProjectAnswers answers, CatalogSnapshot catalog, FrameworkProfile? profile) => new(
            ranked.Rank,
            ranked.Framework.Slug,
            ranked.Framework.Name,
            ranked.Score,
            ranked.RankAcceptability,
            [
                .. ranked.Contributions.Select(c =>
                {
                    var reason = CriterionReason.Find(catalog, answers, ranked.Framework, profile, c.Criterion);
                    return new ContributionJson(
                        c.Criterion.Name, c.Weight, c.Value, c.Points, reason.Why, reason.Sources);
                }),
            ]);
}
