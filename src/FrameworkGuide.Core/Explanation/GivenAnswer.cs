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
        return
        [
            .. Texts(explained.Answers, explained.Catalog).Select(a => new GivenAnswer(
                explained.Name(a.Criterion), English.Capitalize(a.Text), explained.QuestionOf(a.Criterion))),
            .. explained.Answers.Only.Count == 0
                ? Enumerable.Empty<GivenAnswer>()
                : [new GivenAnswer(
                    QuestionWords.Shortlist, English.Capitalize(QuestionWords.Only(explained.Catalog.Frameworks)),
                    $"{explained.QuestionsAddress}#{AnswersQuery.Only}")],
        ];
    }

    /// <summary>The same as the end of a sentence, without the shortlist.</summary>
    public static IEnumerable<(Criterion Criterion, string Text)> Texts(
        ProjectAnswers answers, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(catalog);
        IEnumerable<(Criterion Criterion, string? Text)> all =
        [
            (Criterion.Size, Size(answers, catalog.Site)), (Criterion.Language, Languages(answers, catalog.Site)),
            .. catalog.Needs.Select(n => (Criterion.OfNeed(n.Key), Need(answers.ImportanceOf(n.Key)))),
        ];
        return all.Where(a => a.Text is not null).Select(a => (a.Criterion, a.Text!));
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
