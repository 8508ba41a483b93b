using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>One answer to a trade-off.</summary>
/// <param name="GivenUp">The criterion on which less is accepted.</param>
/// <param name="From">What the better of the two has on it, 0 to 1.</param>
/// <param name="To">What is accepted instead, 0 to 1.</param>
/// <param name="Answers">All answers, with the two weights that follow.</param>
/// <param name="First">Slugs of those that come first then, by name.</param>
public sealed record TradeOffSide(
    Criterion GivenUp, double From, double To, ProjectAnswers Answers, IReadOnlyList<string> First);
