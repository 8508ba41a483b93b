namespace FrameworkGuide.Core.Questionnaire;

/// <summary>Why the answers of several people cannot be taken together.</summary>
/// <param name="Person">Whose answers it is about; null where it is about the group.</param>
/// <param name="Field">The field as pages call it; null where it is about no single one.</param>
/// <param name="Message">What is wrong, and what is allowed.</param>
public sealed record GroupProblem(string? Person, string? Field, string Message);
