using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>A condition that a framework does not meet.</summary>
/// <param name="Value">The rating, 0 to 5, or the closeness of languages, 0 to 1; null where it is not rated.</param>
/// <param name="Required">The lowest value that meets the condition, on the same scale.</param>
/// <param name="Miss">
/// What is missing, in points of a rating (a closeness counts five times); all that is required where it is not rated.
/// </param>
public sealed record UnmetCondition(Criterion Criterion, double? Value, double Required, double Miss)
{
    private const double MostOfNarrow = 0.5;

    /// <summary>Whether at most half a point is missing. What is not rated misses by nobody knows how much.</summary>
    public bool IsNarrow => Value is not null && Miss <= MostOfNarrow;
}
