using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>A framework in the ranking.</summary>
/// <param name="Rank">From 1; equal scores share a rank, and the next rank counts them all (1, 1, 3).</param>
/// <param name="Score">0 to 100.</param>
/// <param name="RankAcceptability">
/// Its rank acceptability indices: the share of draws, 0 to 1, in which it takes rank 1, 2 and so on; one for each
/// framework in the ranking.
/// </param>
/// <param name="Contributions">Size, languages, needs in the order of the content.</param>
public sealed record RankedFramework(
    int Rank, FrameworkSummary Framework, double Score, IReadOnlyList<double> RankAcceptability,
    IReadOnlyList<Contribution> Contributions)
{
    /// <summary>Its score as a share of all points, 0 to 1.</summary>
    public double ScoreShare => Score / 100;

    /// <summary>The share of draws, 0 to 1, in which it is first.</summary>
    public double FirstRankAcceptability => RankAcceptability[0];

    /// <summary>In how many of a hundred draws it is first, rounded down.</summary>
    public int FirstPercent => Percent.Of(FirstRankAcceptability);
}
