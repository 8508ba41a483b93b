using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What one criterion does for a framework, and why.</summary>
/// <param name="Name">The criterion as a heading.</param>
/// <param name="Points">In tenths, so that those of a framework add up to the score that is shown.</param>
/// <param name="RawWeight">The weight as it was given, 0 to 10; 1 where weights are left open.</param>
/// <param name="Lead">
/// What it adds to the lead over the other framework, in tenths; null where there is no other.
/// </param>
/// <param name="Other">What the other framework gets for it; null where there is no other.</param>
/// <param name="IsOverdue">Whether the evidence is overdue for a check.</param>
public sealed record PickReason(
    string Name, Contribution Contribution, double Points, double RawWeight, double? Lead, Contribution? Other,
    CriterionReason Reason, bool IsOverdue)
{
    /// <summary>Whether it is about languages, whose closeness is no rating.</summary>
    public bool IsLanguage => Contribution.Criterion == Criterion.Language;

    /// <summary>0 to 5; null where the framework is not rated.</summary>
    public double? Rating => Contribution.IsRated ? Contribution.Value * Catalog.Rating.Max : null;

    /// <summary>The other framework's rating in words; null where there is no other.</summary>
    public string? OtherRating =>
        Other is not { } other ? null : other.IsRated ? ScoringWords.Rated(other.Value) : CatalogWords.NotRated;

    /// <summary>The points that are missing to the best that could be.</summary>
    public double Lost => 100 * Contribution.Weight - Contribution.Points;
}
