using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>An option of the ranking.</summary>
/// <param name="Rank">From 1. Equal scores share a rank: 1, 1, 3.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="RankShares">The share of runs, 0 to 1, in which it takes rank 1, 2 and so on.</param>
/// <param name="Contrast">Where its lead over the best other one comes from; null where it is the only one.</param>
/// <param name="Arguments">What it does for each thing that was asked for.</param>
internal sealed record RecordOptionJson(
    [property: Range(1, Recommender.MostListed)] int Rank,
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(0, 1)] IReadOnlyList<double> RankShares,
    string? Contrast,
    IReadOnlyList<ArgumentJson> Arguments)
{
    public static RecordOptionJson Of(RecordOption option) => new(
        option.Rank, option.Slug, option.Name, option.Score, option.RankShares, option.Contrast,
        [.. option.Arguments.Select(ArgumentJson.Of)]);
}
