using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>A framework that the conditions of a member, or of several, rule out for the group.</summary>
/// <param name="Score">0 to 100: the mean of what it would score.</param>
/// <param name="RankIfRelaxed">
/// The rank it would take among those that are not ruled out, if none of its conditions were one.
/// </param>
/// <param name="Reasons">At least one, in the order of the members, then of the criteria.</param>
/// <param name="Members">Where it stands for each member, in the order of the members.</param>
public sealed record GroupRuledOut(
    FrameworkSummary Framework, double Score, int RankIfRelaxed, IReadOnlyList<MemberCondition> Reasons,
    IReadOnlyList<MemberPlace> Members);
