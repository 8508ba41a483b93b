using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What the form of a record says of its fields.</summary>
public static class RecordFormTexts
{
    /// <summary>Said where there is no result to record.</summary>
    public const string NothingAnswered =
        "nothing is answered yet; a record needs the answers of a result, such as size=small";

    /// <summary>The label of a field, and what belongs in it.</summary>
    public static (string Label, string? Hint) Field(string key) => key switch
    {
        RecordQuery.Title => ("Title", "What is decided, in a few words; else “Use … as the framework”."),
        RecordQuery.Status => ("Status", null),
        RecordQuery.Number => ("Number", "Among your records, 1 to 9999; the file is named after it."),
        RecordQuery.DecisionMakers => ("Decided by", null),
        RecordQuery.Consulted => ("Consulted", "Whose opinion was asked."),
        RecordQuery.Informed => ("Informed", "Who is told."),
        RecordQuery.Chosen => ("Chosen", null),
        _ => ("Because", "Your own reason; needed where you choose another than the first."),
    };

    /// <summary>The choice of those who choose nothing of their own.</summary>
    public static string FirstChoice(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        return recommendation.Ranking.Count > 0
            ? $"{recommendation.Ranking[0].Framework.Name}, which the guide ranks first"
            : $"{RecordTexts.NoOption}, because all are ruled out";
    }
}
