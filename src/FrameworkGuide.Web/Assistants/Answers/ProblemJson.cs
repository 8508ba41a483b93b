namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>An argument that cannot be taken.</summary>
/// <param name="Argument">Which.</param>
/// <param name="Message">What is wrong, and what is allowed.</param>
internal sealed record ProblemJson(
    string Argument, string Message);
