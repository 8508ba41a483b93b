using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>An answered criterion.</summary>
/// <param name="RawWeight">
/// 0 to 10; 1 where weights are unknown. 0 only where the criterion rules out without counting.
/// </param>
/// <param name="Required">The lowest value, 0 to 5, that does not rule a framework out; null where none does.</param>
internal sealed record WeighedCriterion(Criterion Criterion, double RawWeight, RatingColumn Column, double? Required)
{
    /// <summary>Whether it is a need that is a must, which no other weight is.</summary>
    public bool IsMust => Required is not null && Criterion.NeedKey is not null;

    /// <summary>
    /// Weights and ratings are written as decimals, which doubles only come close to. What is reported is computed from
    /// the decimals (15 digits count), so that 5 · 3.7 + 4 · 4.1 is right to the last digit and half a point is half a
    /// point.
    /// </summary>
    public decimal ExactWeight { get; } = (decimal)RawWeight;

    /// <summary>A framework's value, 0 to 5, as the decimal that was written.</summary>
    public decimal ExactValue(int framework) => (decimal)Column.Values[framework];

    /// <summary>
    /// By how much a framework misses what is required, in points of a rating; null where it meets it.
    /// </summary>
    public double? MissOf(int framework)
    {
        if (Required is not { } required)
            return null;
        if (!Column.Rates(framework))
            return required; // Nothing is known in its favour.
        return Column.Values[framework] < required && (decimal)required - ExactValue(framework) is > 0 and var miss
            ? (double)miss
            : null;
    }
}
