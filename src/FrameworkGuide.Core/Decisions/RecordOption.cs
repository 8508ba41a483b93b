namespace FrameworkGuide.Core.Decisions;

/// <summary>An option of the ranking.</summary>
/// <param name="Rank">From 1; equal scores share a rank.</param>
/// <param name="Score">0 to 100, in full precision.</param>
/// <param name="RankShares">The share of runs, 0 to 1, in which it takes rank 1, 2 and so on.</param>
/// <param name="Contrast">Where its lead over the best other one comes from; null where it is the only one.</param>
/// <param name="Arguments">What it does for each thing that was asked for.</param>
public sealed record RecordOption(
    string Slug, string Name, int Rank, double Score, IReadOnlyList<double> RankShares, string? Contrast,
    IReadOnlyList<RecordArgument> Arguments);
