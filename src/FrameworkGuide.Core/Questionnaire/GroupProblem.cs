namespace FrameworkGuide.Core.Questionnaire;

/// <summary>Why the answers of several people cannot be taken together.</summary>
/// <param name="Person">Whose answers it is about; null where it is about the group.</param>
/// <param name="Field">The field as pages call it; null where it is about no single one.</param>
/// <param name="Message">What is wrong, and what is allowed.</param>
public sealed record GroupProblem(string? Person, string? Field, string Message)
{
    /// <summary>The same as programs are told: by the key of the address, with the person in the message.</summary>
    public FieldProblem InAddress => (Person, Field) switch
    {
        (null, QuestionWords.Shortlist) => new FieldProblem(AnswersQuery.Only, Message),
        (null, { } key) => new FieldProblem(key, Message),
        (null, null) => new FieldProblem(GroupQuery.Answers, Message),
        (_, null) => new FieldProblem(GroupQuery.Answers, $"{Person}: {Message}"),
        _ => new FieldProblem(GroupQuery.Answers, $"{Person}, {Field}: {Message}"),
    };
}
