using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>
/// A recommendation with the answers and the content it was made from, and what is said of it wherever it is shown.
/// </summary>
/// <param name="Catalog">With the frameworks alone that the answers ask to rank.</param>
/// <param name="Today">The UTC day.</param>
public sealed record ExplainedRecommendation(
    CatalogSnapshot Catalog, DateOnly Today, ProjectAnswers Answers, Recommendation Recommendation)
{
    /// <summary>The verdict in a sentence.</summary>
    public string Verdict { get; } = VerdictTexts.Verdict(Recommendation, Catalog);

    /// <summary>
    /// What the guide lacks for the languages of the team, in the order of the answers; those that lack nothing are
    /// left out.
    /// </summary>
    public IReadOnlyList<LanguageNote> LanguageNotes { get; private init; } = [];

    /// <summary>
    /// What the ranking is worth where no language of the team has a framework here; null where one has.
    /// </summary>
    public string? FarFromTeam { get; } =
        Recommendation.Verdict.IsFarFromTeam
            ? LanguageTexts.OnlyAmong(Catalog.Frameworks.Count, isShortlist: Answers.Only.Count > 0)
            : null;

    /// <summary>The address of the result.</summary>
    public string Address => AddressOf(Answers);

    /// <summary>The address of the questionnaire with these answers.</summary>
    public string QuestionsAddress => $"/recommend{Query}";

    /// <summary>The answers as the query of an address: "?…", or "" for no answer.</summary>
    public string Query => AnswersQuery.Format(Answers, Catalog);

    /// <summary>
    /// Ranks the frameworks of a catalog for some answers, which takes the 10,000 runs, and words the verdict.
    /// </summary>
    public static ExplainedRecommendation Explain(CatalogSnapshot catalog, DateOnly today, ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        var shortlist = catalog.Only(answers.Only);
        return new(shortlist, today, answers, Recommender.Recommend(shortlist, answers))
        {
            LanguageNotes = LanguageNote.Find(catalog, answers.Languages),
        };
    }

    /// <summary>The address of the result of other answers.</summary>
    public string AddressOf(ProjectAnswers answers) => "/recommend/result" + AnswersQuery.Format(answers, Catalog);

    /// <summary>The questionnaire with these answers, at one of its questions.</summary>
    public string QuestionOf(Criterion criterion) => $"{QuestionsAddress}#{criterion.Anchor}";

    public string Name(Criterion criterion) => ScoringWords.Criterion(criterion, Catalog);

    /// <summary>
    /// The address of the result without the conditions on some criteria; what they weigh stays as it is.
    /// </summary>
    public string AddressWithout(params IEnumerable<Criterion> conditions) =>
        AddressOf(conditions.Aggregate(Answers, (answers, c) => answers.Relax(c)));
}
