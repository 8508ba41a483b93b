namespace FrameworkGuide.Core.Scoring;

/// <summary>A condition of one member that a framework does not meet.</summary>
/// <param name="Member">The member's place in the group, from 0.</param>
public sealed record MemberCondition(int Member, UnmetCondition Unmet);
