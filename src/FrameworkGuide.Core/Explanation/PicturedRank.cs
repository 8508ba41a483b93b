using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework in the picture of a ranking.</summary>
/// <param name="Address">Where its reasons are; null where there are none.</param>
/// <param name="IsNamed">Whether the verdict names it: as the first, or among those it is close between.</param>
/// <param name="Shares">The places it takes, the first one first; too rare ones are not drawn.</param>
/// <param name="Percents">How often it takes each place, in words, as many as are ranked.</param>
public sealed record PicturedRank(
    RankedFramework Ranked, FrameworkMark Mark, string? Address, bool IsNamed, IReadOnlyList<RankShare> Shares,
    IReadOnlyList<string> Percents)
{
    /// <summary>The score in points, with one decimal.</summary>
    public string Points => ScoringWords.Points(Ranked.Score);
}
