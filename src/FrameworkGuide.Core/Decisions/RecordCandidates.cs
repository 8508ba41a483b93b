using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What can be chosen in a record: the frameworks of a result, of one person or of a group.</summary>
/// <param name="Ranking">Best first.</param>
/// <param name="RuledOut">Those that do not meet every condition.</param>
public sealed record RecordCandidates(IReadOnlyList<RankedFramework> Ranking, IReadOnlyList<FrameworkSummary> RuledOut)
{
    public static RecordCandidates Of(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return new RecordCandidates(recommendation.Ranking, [.. recommendation.RuledOut.Select(r => r.Framework)]);
    }

    public static RecordCandidates Of(GroupRecommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return new RecordCandidates(
            [.. recommendation.Ranking.Select(r => r.Ranked)], [.. recommendation.RuledOut.Select(r => r.Framework)]);
    }
}
