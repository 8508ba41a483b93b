namespace FrameworkGuide.Core.Scoring;

/// <summary>Where a framework stands for one member of a group.</summary>
/// <param name="Score">0 to 100, by this member's answers.</param>
/// <param name="Rank">
/// From 1: among those that this member's conditions leave, or, for one that they rule out, the rank it would take.
/// </param>
/// <param name="Loss">
/// How many points it is below the first of this member; below 0 where it is ruled out and would score more. Null where
/// this member's conditions leave none.
/// </param>
/// <param name="IsRuledOut">Whether this member's conditions rule it out.</param>
public sealed record MemberPlace(double Score, int Rank, double? Loss, bool IsRuledOut);
