namespace FrameworkGuide.Core.Questionnaire;

/// <summary>A choice of the questionnaire.</summary>
/// <param name="Value">Its value in the address; empty for no answer.</param>
public sealed record AnswerChoice(string Value, string Text, bool IsChosen);
