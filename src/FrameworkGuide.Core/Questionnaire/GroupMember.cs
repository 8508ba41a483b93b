namespace FrameworkGuide.Core.Questionnaire;

/// <summary>One of several people who choose together.</summary>
/// <param name="Name">As it is shown: no two of a group have the same.</param>
public sealed record GroupMember(string Name, ProjectAnswers Answers);
