namespace FrameworkGuide.Core.Explanation;

/// <summary>A condition of a member that a framework does not meet, in words.</summary>
/// <param name="Condition">Whose and which: "Ana's must-have “Back office”".</param>
/// <param name="Text">By what it misses it.</param>
/// <param name="RelaxedAddress">The group without the condition.</param>
public sealed record GroupMiss(string Condition, string Text, string RelaxedAddress);
