using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>What is wrong with the answers of a questionnaire.</summary>
/// <param name="Listed">In the order of the address.</param>
/// <param name="Count">How many there are, listed or not.</param>
/// <param name="ResultWithout">
/// The result without what cannot be taken; null where that leaves nothing to rank by.
/// </param>
public sealed record QuestionnaireProblems(IReadOnlyList<ListedProblem> Listed, int Count, string? ResultWithout)
{
    /// <summary>Where the content leaves nothing to ask, a problem stands on no field of the page.</summary>
    private const string Whole = "main";

    private IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public bool Any => Listed.Count > 0;

    /// <summary>"2 answers are not valid".</summary>
    public string Title => English.Count(Count, "answer is not valid", "answers are not valid");

    public static QuestionnaireProblems Of(CatalogSnapshot catalog, AnswersQuery query)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(query);
        return new QuestionnaireProblems(
            [.. query.Problems.Select(p => new ListedProblem(
                p.Field.Length == 0 ? null : NameOf(p.Field, catalog), AnchorOf(p.Field, catalog), p.Message))],
            query.ProblemCount,
            query.Usable.HasAnswers ? "/recommend/result" + AnswersQuery.Format(query.Usable, catalog) : null)
        {
            Problems = query.Problems,
        };
    }

    /// <summary>What is wrong with a field; null where nothing is.</summary>
    public string? Of(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>
    /// The id of what is said beside a field, for those who do not see it beside; null where nothing is.
    /// </summary>
    public string? IdOf(string field) => Of(field) is null ? null : $"problem-{field}";

    private static string AnchorOf(string field, CatalogSnapshot catalog) => field switch
    {
        AnswersQuery.Size => field,
        AnswersQuery.Language or AnswersQuery.Policy => catalog.LanguageNames.Count > 0 ? AnswersQuery.Language : Whole,
        AnswersQuery.SizeWeight or AnswersQuery.LanguageWeight or AnswersQuery.Weighting => "weights",
        AnswersQuery.Only => catalog.Frameworks.Count > 0 ? AnswersQuery.Only : Whole,
        _ when catalog.Needs.Any(n => AnswersQuery.Need + n.Key == field) => field.Replace('.', '-'),
        _ => catalog.Needs.Count > 0 ? "needs" : Whole,
    };

    private static string NameOf(string field, CatalogSnapshot catalog) => field switch
    {
        AnswersQuery.Size => "Size",
        AnswersQuery.Language => "Languages",
        AnswersQuery.Policy => "Other languages",
        AnswersQuery.SizeWeight => "Weight of the size",
        AnswersQuery.LanguageWeight => "Weight of the languages",
        AnswersQuery.Weighting => "What matters most",
        AnswersQuery.Only => QuestionWords.Shortlist,
        _ => catalog.Needs.FirstOrDefault(n => AnswersQuery.Need + n.Key == field)?.Title ?? English.Shorten(field),
    };
}
