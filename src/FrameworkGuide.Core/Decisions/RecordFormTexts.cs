namespace FrameworkGuide.Core.Decisions;

/// <summary>What the form of a record says of its fields.</summary>
public static class RecordFormTexts
{
    /// <summary>Said where there is no result to record.</summary>
    public const string NothingAnswered =
        "nothing is answered yet; a record needs the answers of a result, such as size=small";

    public const string FieldsWrong = "Some fields need another look";
    public const string AnswersWrong = "Some answers need another look";
    public const string NothingYet = "Nothing to record yet";

    /// <summary>What a page says that has no result to record.</summary>
    public const string AnswerFirst =
        "Nothing is answered yet. Answer at least one question; the result then has a link to its record.";

    /// <summary>The same for a group.</summary>
    public const string BringOthers =
        "Fewer than two people have answered. Add the others; the group then has a link to its record.";

    public const string NobodyAnswered =
        "the record of a group needs the answers of two people or more, such as a=size%3Dsmall&a=size%3Dlarge";

    /// <summary>Who decided where nobody is named.</summary>
    public static string ElseMembers(string members) => $"If left empty: the people who answered, {members}.";

    /// <summary>The label of a field, and what belongs in it.</summary>
    public static (string Label, string? Hint) Field(string key) => key switch
    {
        RecordQuery.Title => ("Title", "The decision in a few words. If left empty: “Use … as the framework”."),
        RecordQuery.Status => ("Status", null),
        RecordQuery.Number => ("Number", "Its number among your records, 1 to 9999. The file is named after it."),
        RecordQuery.DecisionMakers => ("Decided by", null),
        RecordQuery.Consulted => ("Consulted", "Whose opinion was asked."),
        RecordQuery.Informed => ("Informed", "Who is kept informed."),
        RecordQuery.Chosen => ("Chosen", null),
        _ => ("Because", "Your own reason. Required if you do not choose the first."),
    };

    /// <summary>The choice of those who choose nothing of their own.</summary>
    public static string FirstChoice(RecordCandidates candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return candidates.Ranking.Count > 0
            ? $"{candidates.Ranking[0].Framework.Name}, which the guide ranks first"
            : $"{RecordTexts.NoOption}, because all are ruled out";
    }
}
