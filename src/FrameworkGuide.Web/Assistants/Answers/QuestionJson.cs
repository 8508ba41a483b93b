namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A question of the questionnaire.</summary>
/// <param name="Key">size, language, or needs/ and the need's key.</param>
/// <param name="Question">What to ask.</param>
/// <param name="Help">How to tell.</param>
/// <param name="Answers">What can be answered, or what ratings mean.</param>
/// <param name="Could">What an answer could still change.</param>
internal sealed record QuestionJson(
    string Key, string Question, string? Help, IReadOnlyDictionary<string, string>? Answers, ClaimJson? Could);
