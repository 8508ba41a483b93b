using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A project with published advice, and what the guide says of it.</summary>
/// <param name="Share">The share of runs, 0 to 1, in which the first one is first; 0 where nothing is ranked.</param>
/// <param name="Agrees">Whether one of those that share the first place is advised.</param>
public sealed record CalibrationCase(VerdictKind Verdict, double Share, bool Agrees)
{
    /// <param name="advised">Slugs.</param>
    public static CalibrationCase Of(Recommendation recommendation, IReadOnlyCollection<string> advised)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return new CalibrationCase(
            recommendation.Verdict.Kind,
            recommendation.Ranking.Count == 0 ? 0 : recommendation.Ranking[0].FirstRankAcceptability,
            recommendation.Verdict.Tied.Any(f => advised.Contains(f.Slug)));
    }
}
