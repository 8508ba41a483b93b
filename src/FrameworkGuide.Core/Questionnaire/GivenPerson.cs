namespace FrameworkGuide.Core.Questionnaire;

/// <summary>A person as an address gives them.</summary>
/// <param name="GivenName">The name as it was given, without spaces around it; "" for none.</param>
/// <param name="Name">As it is shown: the given one or "Person 1", told from others of that name.</param>
/// <param name="Query">What their answers are read as.</param>
public sealed record GivenPerson(string GivenName, string Name, AnswersQuery Query)
{
    /// <summary>Whether the answers can be taken, and there are any.</summary>
    public bool IsUsable => Query.Problems.Count == 0 && Query.Answers.HasAnswers;
}
