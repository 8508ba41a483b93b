using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>The change of one weight that would bring another framework level with the first.</summary>
/// <param name="WeightNow">The criterion's share of the weight, 0 to 1.</param>
/// <param name="WeightAtTie">
/// The share at which the framework ties for first overall, 0 to under 1, all other criteria keeping their proportions.
/// </param>
/// <param name="RawWeightAtTie">
/// The raw weight that gives that share while the others stay as they are; any number from 0.
/// </param>
public sealed record WeightFlip(
    string Slug, Criterion Criterion, double WeightNow, double WeightAtTie, double RawWeightAtTie)
{
    /// <summary>How far the share has to move, 0 to 1.</summary>
    public double Change => Math.Abs(WeightAtTie - WeightNow);
}
