using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>One answer that would put another framework first.</summary>
/// <param name="Criterion">What the answer is about.</param>
/// <param name="Answers">All answers with that one changed.</param>
/// <param name="Distance">How much weight the change moves: the smaller, the closer it is to what was answered.</param>
/// <param name="First">Those that would come first, by name; more than one would tie.</param>
/// <param name="RuledOut">Those that come first now and that the changed answer would rule out, by name.</param>
public sealed record AnswerChange(
    Criterion Criterion, ProjectAnswers Answers, double Distance, IReadOnlyList<FrameworkSummary> First,
    IReadOnlyList<FrameworkSummary> RuledOut);
