namespace FrameworkGuide.Core.Decisions;

/// <summary>The place of a framework in a result.</summary>
/// <param name="Rank">From 1; null where it is ruled out.</param>
/// <param name="Score">0 to 100.</param>
public sealed record Place(int? Rank, double Score);
