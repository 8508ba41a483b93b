using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>An answer that cannot be taken.</summary>
/// <param name="Field">
/// The field as whoever answered knows it: <c>need.rest-api</c> in an address, <c>needs.rest-api</c> in a body.
/// </param>
/// <param name="Message">What is wrong, what is allowed and, where there is one, the nearest valid value.</param>
public sealed record FieldProblem(string Field, string Message)
{
    /// <summary>The message as a sentence of its own.</summary>
    public string Sentence => English.Capitalize(Message) + (Message.EndsWith('?') ? "" : ".");
}
