using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>
/// A recommendation with the answers and the content it was made from, and what is said of it wherever it is shown.
/// </summary>
/// <param name="Catalog">With the frameworks alone that the answers ask to rank.</param>
/// <param name="Today">The UTC day.</param>
public sealed record ExplainedRecommendation(
    CatalogSnapshot Catalog, DateOnly Today, ProjectAnswers Answers, Recommendation Recommendation)
{
    /// <summary>The single answers that would put other frameworks first, and the questions still open.</summary>
    public AnswerChanges Changes { get; } = AnswerChanges.Find(Catalog, Answers);

    /// <summary>The verdict in the parts of its sentence.</summary>
    public VerdictSentence Sentence => VerdictTexts.Verdict(Recommendation, Changes.OpenQuestions.Count, Catalog);

    /// <summary>The verdict in a sentence: how sure it is, and how many open questions could change it.</summary>
    public string Verdict => Sentence.Text;

    /// <summary>
    /// What the guide lacks for the languages of the team, in the order of the answers; those that lack nothing are
    /// left out.
    /// </summary>
    public IReadOnlyList<LanguageNote> LanguageNotes { get; private init; } = [];

    /// <summary>The article about what is not in the guide, where the guide lacks something for the team.</summary>
    public Guide? OthersGuide => LanguageNotes.Count > 0 ? GuideList.Others(Catalog) : null;

    /// <summary>
    /// What the ranking is worth where no language of the team has a framework here; null where one has.
    /// </summary>
    public string? FarFromTeam { get; } =
        Recommendation.Verdict.IsFarFromTeam
            ? LanguageTexts.OnlyAmong(Catalog.Frameworks.Count, isShortlist: Answers.Only.Count > 0)
            : null;

    /// <summary>The address of the result.</summary>
    public string Address => AddressOf(Answers);

    /// <summary>The address of all questions with these answers.</summary>
    public string QuestionsAddress => $"/recommend/all{Query}";

    /// <summary>The address that asks the open questions one at a time.</summary>
    public string AskAddress => "/recommend" + AddressQuery.Format(
        [
            (ShortWayQuery.StepKey, ShortWayQuery.Word(ShortWayStep.Questions)),
            .. AnswersQuery.Pairs(Answers, Catalog),
        ]);

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
    public string AddressOf(ProjectAnswers answers) => ResultOf(answers, Catalog);

    /// <summary>The address of the result of some answers.</summary>
    public static string ResultOf(ProjectAnswers answers, CatalogSnapshot catalog) =>
        "/recommend/result" + AnswersQuery.Format(answers, catalog);

    /// <summary>The questionnaire with these answers, at one of its questions.</summary>
    public string QuestionOf(Criterion criterion) => $"{QuestionsAddress}#{criterion.Anchor}";

    /// <summary>The weight of a criterion as it was given, 0 to 10; 1 where weights are left open.</summary>
    public double RawWeight(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        return Answers.Weighting == Weighting.Unknown
            ? (contribution.Weight > 0 ? 1 : 0)
            : Answers.RawWeightOf(contribution.Criterion, Catalog.Site);
    }

    public string Name(Criterion criterion) => ScoringWords.Criterion(criterion, Catalog);

    /// <summary>
    /// The address of the result without the conditions on some criteria; what they weigh stays as it is.
    /// </summary>
    public string AddressWithout(params IEnumerable<Criterion> conditions) =>
        AddressOf(conditions.Aggregate(Answers, (answers, c) => answers.Relax(c)));
}
