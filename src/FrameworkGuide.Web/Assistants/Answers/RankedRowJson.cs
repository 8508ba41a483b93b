namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A framework in a ranking.</summary>
/// <param name="Rank">From 1. Equal scores share a rank.</param>
/// <param name="Slug">Its name in arguments and addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="RankShares">The share of runs, 0 to 1, in which it takes rank 1, 2 and so on; the first ten.</param>
/// <param name="Source">The result.</param>
/// <param name="AsOf">The UTC day it was computed.</param>
internal sealed record RankedRowJson(
    int Rank, string Slug, string Name, double Score, IReadOnlyList<double> RankShares, IReadOnlyList<string> Source,
    string AsOf);
