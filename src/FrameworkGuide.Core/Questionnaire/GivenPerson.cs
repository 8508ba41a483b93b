namespace FrameworkGuide.Core.Questionnaire;

/// <summary>A person as an address gives them.</summary>
/// <param name="Name">As it is shown: the given one or "Person 1", told from others of that name.</param>
/// <param name="Query">What their answers are read as.</param>
/// <param name="Given">The text of their answers as it was given, without a question mark.</param>
public sealed record GivenPerson(string Name, AnswersQuery Query, string Given)
{
    /// <summary>The person as a line of the form that takes one person a line.</summary>
    public string Line => $"{Name}: /recommend/result?{Given}";

    /// <summary>Whether the answers can be taken, and there are any.</summary>
    public bool IsUsable => Query.Problems.Count == 0 && Query.Answers.HasAnswers;
}
