namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>What to ask the person.</summary>
/// <param name="Questions">All there are, or, with answers given, those that can still change the first place, the
/// best first.</param>
/// <param name="Languages">Names of languages that can be answered.</param>
/// <param name="Importance">What the answers to a need mean.</param>
/// <param name="SoFar">What the answers given so far come to.</param>
/// <param name="Note">How to ask.</param>
internal sealed record QuestionsJson(
    IReadOnlyList<QuestionJson> Questions, IReadOnlyList<string>? Languages,
    IReadOnlyDictionary<string, string>? Importance, ClaimJson? SoFar, string Note);
