using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>The place of a framework for one member of a group.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Score">0 to 100, by the member's answers.</param>
/// <param name="Rank">Among those that the member's conditions leave; the rank it would take where they rule it
/// out.</param>
/// <param name="IsRuledOut">Whether the member's conditions rule it out.</param>
/// <param name="Loss">How many points it is below the first of the member; below 0 where it is ruled out and would
/// score
/// more. Null where the member's conditions leave none.</param>
internal sealed record MemberPlaceJson(
    string Member,
    [property: Range(0, 100)] double Score,
    [property: Range(1, int.MaxValue)] int Rank,
    bool IsRuledOut,
    [property: Range(-100, 100)] double? Loss)
{
    public static MemberPlaceJson Of(string member, MemberPlace place) =>
        new(member, place.Score, place.Rank, place.IsRuledOut, place.Loss);
}
