using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework in the ranking of a group.</summary>
/// <param name="LeastSatisfied">Who loses most by it, and how much against their own first.</param>
public sealed record GroupRow(GroupRanked Group, string LeastSatisfied)
{
    /// <summary>More names than these make no cell of a table.</summary>
    private const int MostNames = 3;

    public RankedFramework Ranked => Group.Ranked;

    public static GroupRow Of(ExplainedGroup group, GroupRanked ranked)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(ranked);
        var least = ranked.LeastSatisfied;
        if (least.Count == 0)
            return new GroupRow(ranked, "nobody: it is first for all");
        List<string> names = [.. least.Take(MostNames).Select(m => group.Members[m].Name)];
        if (least.Count > MostNames)
            names.Add(English.Count(least.Count - MostNames, "other", "others"));
        return new GroupRow(
            ranked,
            $"{English.List(names)}: {ScoringWords.Points(ranked.MostLost)} points less than their own first");
    }
}
