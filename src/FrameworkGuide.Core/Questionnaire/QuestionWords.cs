using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>What is said of answers.</summary>
public static class QuestionWords
{
    public const string NothingAnswered = "Nothing is answered yet.";

    public static string Importance(string word) => word switch
    {
        "nice" => "nice to have",
        "must" => "must have",
        "important" => word,
        _ => $"weight {word}",
    };

    /// <summary>An importance as the questionnaire words it.</summary>
    public static string Importance(Importance importance) => importance.Weight == 0 ? "does not matter" : Importance(importance.AsWord.ToString());

    /// <summary>What a weight does for a question that is not answered.</summary>
    public static string WithoutEffect(double? weight, bool isRequired = false) =>
        $"not answered, so {(weight is null ? "" : $"its weight of {English.Number(weight.Value)}")}{(weight is not null && isRequired ? " and " : "")}{(isRequired ? "ruling out other languages" : "")} "
        + $"{(weight is not null && isRequired ? "have" : "has")} no effect";
}
