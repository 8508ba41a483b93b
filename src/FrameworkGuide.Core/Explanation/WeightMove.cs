using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A weight that would bring another framework to the first place.</summary>
/// <param name="Past">The answers with a weight in hundredths that does it; null where none does or weights are left open.</param>
/// <param name="First">Those that come first with these answers.</param>
public sealed record WeightMove(WeightFlip Flip, ProjectAnswers? Past, IReadOnlyList<FrameworkSummary> First);
