using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Answers with one of them changed.</summary>
/// <param name="IsAnswered">Whether the question is answered now.</param>
/// <param name="Distance">How much weight the change moves.</param>
internal sealed record OtherAnswer(Criterion Criterion, ProjectAnswers Answers, bool IsAnswered, double Distance);
