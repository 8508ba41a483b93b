using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework in the ranking of a group.</summary>
/// <param name="Plot">Its score for each member, with what it comes to in words.</param>
public sealed record GroupRow(GroupRanked Group, DotRow Plot)
{
    /// <summary>More names than these make no sentence.</summary>
    private const int MostNames = 3;

    public RankedFramework Ranked => Group.Ranked;

    public static GroupRow Of(ExplainedGroup group, GroupRanked ranked)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(ranked);
        var words = $"{ScoringWords.Points(ranked.Ranked.Score)} of 100 points, {ScoringWords.FirstIn(ranked.Ranked)}. "
            + (LeastSatisfied(group, ranked) ?? "It is first for each of you.");
        return new GroupRow(ranked, GroupPlots.Scores(ranked, words));
    }

    /// <summary>
    /// Who loses most by a framework, and how much against their own first; null where it is first for all.
    /// </summary>
    public static string? LeastSatisfied(ExplainedGroup group, GroupRanked ranked)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(ranked);
        var least = ranked.LeastSatisfied;
        if (least.Count == 0)
            return null;
        List<string> names = [.. least.Take(MostNames).Select(m => group.Members[m].Name)];
        if (least.Count > MostNames)
            names.Add(English.Count(least.Count - MostNames, "other", "others"));
        return $"Least satisfied: {English.List(names)}, {ScoringWords.Points(ranked.MostLost)} points behind their "
            + "own first choice.";
    }
}
