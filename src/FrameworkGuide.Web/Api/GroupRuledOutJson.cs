using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A framework that a condition of a member rules out for the group.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100: the mean of what it would score.</param>
/// <param name="RankIfRelaxed">The rank it would take if none of its unmet conditions were one.</param>
/// <param name="Reasons">The conditions it does not meet, and whose they are; at least one.</param>
/// <param name="Members">Its place for each member.</param>
internal sealed record GroupRuledOutJson(
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(1, int.MaxValue)] int RankIfRelaxed,
    [property: MinLength(1)] IReadOnlyList<MemberReasonJson> Reasons,
    IReadOnlyList<MemberPlaceJson> Members)
{
    public static GroupRuledOutJson Of(GroupRuledOut framework, IReadOnlyList<GroupMember> members) => new(
        framework.Framework.Slug,
        framework.Framework.Name,
        framework.Score,
        framework.RankIfRelaxed,
        [.. framework.Reasons.Select(r => new MemberReasonJson(
            members[r.Member].Name, r.Unmet.Criterion.Name, r.Unmet.Value, r.Unmet.Required, r.Unmet.IsNarrow))],
        [.. framework.Members.Select((p, i) => MemberPlaceJson.Of(members[i].Name, p))]);
}
