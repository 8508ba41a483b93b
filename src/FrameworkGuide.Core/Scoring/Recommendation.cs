namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// A ranking of frameworks for one set of answers, with reasons, how sure it is, and what would change it.
/// </summary>
/// <param name="Ranking">
/// The first 50 that meet every condition, best first; equal ones by their share of first ranks in whole percent, then
/// by name.
/// </param>
/// <param name="RuledOut">
/// The first 50 that do not: fewest unmet conditions first, then the smallest misses, then the best score.
/// </param>
/// <param name="Flips">
/// For each other framework in the ranking the smallest change of one weight that brings it level with the first, where
/// there is one; the smallest first.
/// </param>
/// <param name="RankedTotal">How many meet every condition.</param>
/// <param name="RuledOutTotal">How many do not.</param>
/// <param name="Total">How many frameworks there are.</param>
public sealed record Recommendation(
    Verdict Verdict,
    IReadOnlyList<RankedFramework> Ranking,
    IReadOnlyList<RuledOutFramework> RuledOut,
    IReadOnlyList<WeightFlip> Flips,
    int RankedTotal,
    int RuledOutTotal,
    int Total);
