using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>What is said of answers.</summary>
public static class QuestionWords
{
    public const string NothingAnswered = "Nothing is answered yet.";
    public const string Size = "How large will it be two years from now?";
    public const string Languages = "Which languages does the team know well?";

    /// <summary>What is asked about a criterion.</summary>
    public static string Question(Criterion criterion, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return criterion.NeedKey is { } key ? catalog.Needs.FirstOrDefault(n => n.Key == key)?.Question ?? key
            : criterion == Criterion.Size ? Size
            : Languages;
    }

    /// <summary>
    /// What can be answered to a question, that it does not matter first; none for the languages, of which a team knows
    /// several.
    /// </summary>
    public static IReadOnlyList<AnswerChoice> Choices(
        Criterion criterion, ProjectAnswers answers, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(catalog);
        if (criterion.NeedKey is { } key && catalog.Needs.FirstOrDefault(n => n.Key == key) is { } need)
            return [.. NeedField.Of(need, answers.ImportanceOf(key)).Choices.Select(
                c => c with { Text = English.Capitalize(c.Text) })];
        if (criterion == Criterion.Language)
            return [];
        return
        [
            new AnswerChoice("", English.Capitalize(Importance(default(Importance))), answers.Size is null),
            .. Enum.GetValues<ProjectSize>().Select(s => new AnswerChoice(
                CatalogWords.Word(s), $"{English.Capitalize(CatalogWords.Word(s))}: {CatalogWords.SizeMeaning(s)}",
                answers.Size == s)),
        ];
    }

    /// <summary>What an address without an answer lacks.</summary>
    public const string WhatToAnswer = "An address needs at least one answer: size, language or a need.";

    /// <summary>What the frameworks are called that alone are ranked.</summary>
    public const string Shortlist = "Shortlist";

    /// <summary>"only Django and Flask".</summary>
    public static string Only(IReadOnlyList<FrameworkSummary> frameworks) =>
        $"only {CatalogWords.Names(frameworks, most: MostOnShortlist)}";

    private const int MostOnShortlist = 10;

    public static string Importance(string word) => word switch
    {
        "nice" => "nice to have",
        "must" => "must have",
        "important" => word,
        _ => $"weight {word}",
    };

    /// <summary>An importance as the questionnaire words it.</summary>
    public static string Importance(Importance importance) =>
        importance.Weight == 0 ? "does not matter" : Importance(importance.AsWord.ToString());

    /// <summary>What a weight, or ruling out other languages, does for a question that is not answered.</summary>
    public static string WithoutEffect(double? weight, bool isRequired = false)
    {
        var ownWeight = weight is { } own ? $"its weight of {English.Number(own)}" : "";
        return (weight, isRequired) switch
        {
            (not null, true) => $"not answered, so {ownWeight} and ruling out other languages have no effect",
            (null, true) => "not answered, so ruling out other languages has no effect",
            _ => $"not answered, so {ownWeight} has no effect",
        };
    }
}
