using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>How often a framework comes first with one answer given.</summary>
/// <param name="Criterion">What the answer is about.</param>
/// <param name="Answer">The size, the language or the need's key.</param>
/// <param name="Share">
/// 0 to 1. Of a size or a need: its share of the first places of all combinations that have this answer and leave the
/// language open. Of a language: its share of those that have this language.
/// </param>
public sealed record FirstShare(Criterion Criterion, string Answer, double Share);
