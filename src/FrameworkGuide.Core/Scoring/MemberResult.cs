using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>What one member of a group would get alone.</summary>
/// <param name="First">
/// Those that share the first rank, by name; empty where this member's conditions rule all out.
/// </param>
public sealed record MemberResult(ProjectAnswers Answers, IReadOnlyList<FrameworkSummary> First);
