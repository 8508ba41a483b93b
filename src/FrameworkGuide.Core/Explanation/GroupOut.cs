using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework that is ruled out for a group, in words.</summary>
/// <param name="IfRelaxed">What it would come to without what it misses.</param>
/// <param name="Misses">At least one: whose condition, by how much, and the group without that condition.</param>
public sealed record GroupOut(FrameworkSummary Framework, string IfRelaxed, IReadOnlyList<GroupMiss> Misses)
{
    public static GroupOut Of(ExplainedGroup group, GroupRuledOut framework)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(framework);
        var these = framework.Reasons.Count == 1 ? "this condition" : "these conditions";
        var points = $"{ScoringWords.Points(framework.Score)} points";
        return new GroupOut(
            framework.Framework,
            group.Recommendation.RankedTotal > 0
                ? $"Without {these} it would be {English.Ordinal(framework.RankIfRelaxed)} with {points}."
                : $"{points} without {these}.",
            [.. framework.Reasons.Select(r => Miss(group, framework.Framework, r))]);
    }

    private static GroupMiss Miss(ExplainedGroup group, FrameworkSummary framework, MemberCondition condition)
    {
        var (name, answers) = group.Members[condition.Member];
        return new GroupMiss(
            English.Capitalize(GroupVerdictTexts.Condition(name, condition.Unmet.Criterion, group.Catalog)),
            ReasonTexts.Unmet(condition.Unmet, group.Catalog, answers, framework),
            group.AddressWith(condition.Member, answers.Relax(condition.Unmet.Criterion)));
    }
}
