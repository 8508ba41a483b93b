using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A condition that a framework does not meet, in words.</summary>
/// <param name="Name">The criterion as a heading.</param>
/// <param name="Text">By what it misses it.</param>
/// <param name="Why">The reason of its rating; null where there is none.</param>
/// <param name="Sources">Where that comes from.</param>
/// <param name="RelaxedAddress">The result without the condition.</param>
public sealed record ExplainedMiss(
    Criterion Criterion, string Name, string Text, string? Why, IReadOnlyList<string> Sources, string RelaxedAddress);
