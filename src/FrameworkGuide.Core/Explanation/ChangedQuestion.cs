namespace FrameworkGuide.Core.Explanation;

/// <summary>The other answers to one question that come to the same.</summary>
/// <param name="Subject">What they are about: "the project".</param>
public sealed record ChangedQuestion(string Subject, IReadOnlyList<ChangeLink> Answers);
