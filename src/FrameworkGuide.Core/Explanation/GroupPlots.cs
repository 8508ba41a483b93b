using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>Who stands where, as dot plots.</summary>
internal static class GroupPlots
{
    /// <summary>More rows than these are no picture.</summary>
    private const int MostRows = 10;

    /// <summary>The scores, 0 to 100, of the first frameworks for each member, with their mean.</summary>
    public static IReadOnlyList<DotRow> Scores(ExplainedGroup group) =>
    [
        .. group.Recommendation.Ranking.Take(MostRows).Select(r => DotRow.Of(
            r.Ranked.Framework.Name, ScoreWords(r), [.. r.Members.Select(m => m.Score)], r.Ranked.Score)),
    ];

    /// <summary>The shares of weight of a disagreement, on a scale that ends at the highest of all.</summary>
    public static DotRow Weights(string label, string words, IReadOnlyList<double> weights, double highest) =>
        DotRow.Of(label, words, [.. weights.Select(w => 100 * w / highest)], mean: null);

    private static string ScoreWords(GroupRanked ranked)
    {
        var (least, most) = (ranked.Members.Min(m => m.Score), ranked.Members.Max(m => m.Score));
        return $"mean {ScoringWords.Points(ranked.Ranked.Score)}, from {ScoringWords.Points(least)} to "
            + ScoringWords.Points(most);
    }
}
