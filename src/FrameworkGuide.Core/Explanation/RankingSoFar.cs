using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>The ranking beside the questionnaire: the first few, and how many others there are.</summary>
/// <param name="IsEmpty">Whether nothing is answered yet.</param>
/// <param name="Shown">The first few.</param>
/// <param name="More">How many others are ranked; null for none.</param>
/// <param name="RuledOut">The names of those ruled out; null where none is.</param>
public sealed record RankingSoFar(
    ExplainedRecommendation Explained, bool IsEmpty, IReadOnlyList<RankedFramework> Shown, string? More,
    string? RuledOut)
{
    private const int Most = 6;

    public static RankingSoFar Of(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var told = explained.Recommendation;
        return new RankingSoFar(
            explained,
            told is { RuledOutTotal: 0, Verdict.Kind: VerdictKind.None },
            [.. told.Ranking.Take(Most)],
            told.RankedTotal > Most ? English.Count(told.RankedTotal - Most, "other", "others") : null,
            told.RuledOutTotal == 0 ? null
                : English.List([.. told.RuledOut.Take(Most).Select(r => r.Framework.Name)])
                    + (told.RuledOutTotal > Most ? " and others" : ""));
    }
}
