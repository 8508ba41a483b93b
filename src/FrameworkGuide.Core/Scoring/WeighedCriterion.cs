namespace FrameworkGuide.Core.Scoring;

/// <summary>An answered criterion.</summary>
/// <param name="RawWeight">Above 0; 1 where weights are unknown.</param>
/// <param name="Required">The lowest value, 0 to 5, that does not rule a framework out; null where none does.</param>
internal sealed record WeighedCriterion(Criterion Criterion, double RawWeight, RatingColumn Column, double? Required)
{
    /// <summary>By how much a framework misses what is required, in points of a rating; null where it meets it.</summary>
    public double? MissOf(int framework)
    {
        if (Required is not { } required)
            return null;
        if (!Column.Rates(framework))
            return required; // Nothing is known in its favour.
        var miss = required - Column.Values[framework];
        return miss > 0 ? miss : null;
    }
}
