using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A question with what was answered, or with what is set for it without an answer.</summary>
/// <param name="Name">The criterion as a heading.</param>
/// <param name="Text">The answer in words.</param>
/// <param name="QuestionAddress">Where it can be changed.</param>
public sealed record GivenAnswer(string Name, string Text, string QuestionAddress)
{
    /// <summary>In the order size, languages, needs of the content.</summary>
    public static IReadOnlyList<GivenAnswer> List(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var (answers, site) = (explained.Answers, explained.Catalog.Site);
        return
        [
            .. new[] { (Criterion.Size, Size(answers, site)), (Criterion.Language, Languages(answers, site)) }
                .Concat(explained.Catalog.Needs.Select(
                    n => (Criterion.OfNeed(n.Key), Need(answers.ImportanceOf(n.Key)))))
                .Where(a => a.Item2 is not null)
                .Select(a => new GivenAnswer(
                    explained.Name(a.Item1), English.Capitalize(a.Item2!), explained.QuestionOf(a.Item1))),
            .. answers.Only.Count == 0
                ? Enumerable.Empty<GivenAnswer>()
                : [new GivenAnswer(
                    QuestionWords.Shortlist, English.Capitalize(QuestionWords.Only(explained.Catalog.Frameworks)),
                    $"{explained.QuestionsAddress}#{AnswersQuery.Only}")],
        ];
    }

    private static string? Size(ProjectAnswers answers, SiteSettings site) =>
        answers.Size is { } size ? CatalogWords.Word(size) + Weight(answers.SizeWeight, site.SizeWeight)
        : answers.SizeWeight is { } unused && unused != site.SizeWeight ? QuestionWords.WithoutEffect(unused)
        : null;

    private static string? Languages(ProjectAnswers answers, SiteSettings site) =>
        answers.Languages.Count > 0
            ? English.List(answers.Languages)
                + (answers.RequireLanguage ? ", others ruled out" : "")
                + Weight(answers.LanguageWeight, site.LanguageWeight)
        : answers.RequireLanguage || answers.LanguageWeight is not null && answers.LanguageWeight != site.LanguageWeight
            ? QuestionWords.WithoutEffect(answers.LanguageWeight, answers.RequireLanguage)
        : null;

    private static string? Need(Importance importance) =>
        importance.Weight > 0 ? QuestionWords.Importance(importance) : null;

    private static string Weight(double? weight, double usual) =>
        weight is { } own && own != usual ? $" (weight {English.Number(own)})" : "";
}
