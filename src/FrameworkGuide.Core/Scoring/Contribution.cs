using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>What one criterion adds to a framework's score.</summary>
/// <param name="Weight">The criterion's share of the weight, 0 to 1; those of a framework add up to 1.</param>
/// <param name="Value">0 to 1: a rating / 5, or a closeness of languages.</param>
/// <param name="Points">100 · weight · value; those of a framework add up to its score.</param>
/// <param name="IsRated">Whether the value comes from a rating and not from the middle of the scale.</param>
public sealed record Contribution(Criterion Criterion, double Weight, double Value, double Points, bool IsRated);
