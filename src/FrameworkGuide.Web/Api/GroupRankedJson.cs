using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A framework in the ranking of a group.</summary>
/// <param name="Rank">From 1. Equal scores share a rank: 1, 1, 3.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100: the mean of the members' scores.</param>
/// <param name="RankShares">The share of runs, 0 to 1, in which it takes rank 1, 2 and so on; one for each
/// framework in the ranking.</param>
/// <param name="Members">Its place for each member.</param>
/// <param name="LeastSatisfied">The names of those who lose most compared with their own first choice; empty if nobody
/// loses anything.</param>
internal sealed record GroupRankedJson(
    [property: Range(1, Recommender.MostListed)] int Rank,
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(0, 1)] IReadOnlyList<double> RankShares,
    IReadOnlyList<MemberPlaceJson> Members,
    IReadOnlyList<string> LeastSatisfied)
{
    public static GroupRankedJson Of(GroupRanked ranked, IReadOnlyList<GroupMember> members) => new(
        ranked.Ranked.Rank,
        ranked.Ranked.Framework.Slug,
        ranked.Ranked.Framework.Name,
        ranked.Ranked.Score,
        ranked.Ranked.RankAcceptability,
        [.. ranked.Members.Select((p, i) => MemberPlaceJson.Of(members[i].Name, p))],
        [.. ranked.LeastSatisfied.Select(m => members[m].Name)]);
}
