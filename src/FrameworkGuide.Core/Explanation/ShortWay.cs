using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A page of the short way to a result: what it asks, and where it leads.</summary>
/// <param name="Kept">The fields of all other answers, which a form of this step sends along.</param>
/// <param name="Ranking">The ranking so far.</param>
public sealed record ShortWay(
    ShortWayQuery Query, QuestionnaireForm Form, RankingSoFar Ranking, IReadOnlyList<(string Field, string Value)> Kept)
{
    /// <summary>More questions than these are not asked one by one.</summary>
    public const int MostQuestions = 5;

    /// <summary>More sample projects than these nobody reads through.</summary>
    private const int MostProjects = 8;

    public ShortWayStep Step => Query.Step;

    /// <summary>The word of this step or of the question it asks, as an address says it.</summary>
    public string Here => Question?.Criterion.Name ?? ShortWayQuery.Word(Step);

    /// <summary>
    /// Whether the ranking can follow the form: most questions of the last step are answered by the button that leads
    /// on.
    /// </summary>
    public bool IsFollowed => Step < ShortWayStep.Questions || Question is { IsLanguages: true };

    /// <summary>"Step 2 of 4".</summary>
    public string Place => ShortWayTexts.Place(Step);

    public string Title => ShortWayTexts.Title(this);

    /// <summary>
    /// The sample projects to start from, where this step offers them: the first few, and those behind a fold.
    /// </summary>
    public (IReadOnlyList<ProjectCard> Shown, IReadOnlyList<ProjectCard> More) Projects { get; private init; } =
        ([], []);

    /// <summary>The needs to pick from, where this step asks for them.</summary>
    public IReadOnlyList<NeedCardGroup> Needs { get; private init; } = [];

    /// <summary>Said where more needs are picked than help; else null.</summary>
    public string? TooMany { get; private init; }

    /// <summary>The question to answer, where this step has one left.</summary>
    public NextQuestion? Question { get; private init; }

    /// <summary>Why no more is asked, where nothing is.</summary>
    public string? Done { get; private init; }

    /// <summary>The page before, with the answers as they were when this one was opened; null for the first.</summary>
    public string? Back { get; private init; }

    /// <summary>Whether a question is shown again that was answered or asked before.</summary>
    public bool IsAskedAgain => Question is { } question && Query.Asked.Contains(question.Criterion);

    /// <summary>
    /// The step that the form leads to; null where it leads on by its answers, or nowhere but to the result.
    /// </summary>
    public string? NextStep => Step < ShortWayStep.Questions ? ShortWayQuery.Word(Step + 1)
        : Question is { IsLanguages: true } ? ShortWayQuery.Word(Step)
        : null;

    public string NextText => ShortWayTexts.Next(Step);

    /// <summary>The page behind, without an answer here.</summary>
    public string On => AddressOf(Step < ShortWayStep.Questions ? Step + 1 : Step);

    /// <summary>Every question on one page, with these answers.</summary>
    public string AllAddress => Ranking.Explained.QuestionsAddress;

    public string ResultAddress => Ranking.Explained.Address;

    private CatalogSnapshot Catalog => Form.Catalog;

    /// <summary>Ranks what is answered, which takes the 10,000 runs, and finds what to ask.</summary>
    /// <param name="query">Without anything that cannot be taken.</param>
    /// <param name="today">The UTC day.</param>
    public static ShortWay Of(CatalogSnapshot catalog, DateOnly today, ShortWayQuery query)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(query);
        var explained = ExplainedRecommendation.Explain(catalog, today, query.Answers);
        var question = query.Step == ShortWayStep.Questions ? NextQuestion.Find(explained, query) : null;
        var way = new ShortWay(
            query, QuestionnaireForm.Of(catalog, query.Query), RankingSoFar.Of(explained),
            [.. KeptBy(query, question, catalog)])
        {
            Question = question,
        };
        var projects = ProjectCard.List(catalog, query.Answers);
        return query.Step switch
        {
            ShortWayStep.Project => way with
            {
                Projects = ([.. projects.Take(MostProjects)], [.. projects.Skip(MostProjects)]),
            },
            ShortWayStep.Team => way with { Back = way.AddressOf(ShortWayStep.Project) },
            ShortWayStep.Needs => way with
            {
                Back = way.AddressOf(ShortWayStep.Team),
                Needs = NeedCardGroup.List(catalog, query.Answers),
                TooMany = ShortWayTexts.TooMany(query.Answers.Needs.Count),
            },
            _ => way with
            {
                Back = BackFrom(query, question, catalog),
                Done = question is null ? ShortWayTexts.Done(explained, query.Asked.Count >= MostQuestions) : null,
            },
        };
    }

    /// <summary>The same answers at another step.</summary>
    private string AddressOf(ShortWayStep step) => (Query with { Step = step, Question = null }).Address(Catalog);

    /// <summary>The question that was asked before this one, or the needs.</summary>
    private static string BackFrom(ShortWayQuery query, NextQuestion? question, CatalogSnapshot catalog)
    {
        var before = question is null ? query.Asked
            : [.. query.Asked.TakeWhile(a => a != question.Criterion)];
        return (before.Count == 0
            ? query with { Step = ShortWayStep.Needs, Question = null }
            : query with { Question = before[^1] }).Address(catalog);
    }

    private static IEnumerable<(string Field, string Value)> KeptBy(
        ShortWayQuery query, NextQuestion? question, CatalogSnapshot catalog) =>
        AnswersQuery.Pairs(query.Answers, catalog)
            .Where(p => query.Step switch
            {
                ShortWayStep.Team => p.Key is not (AnswersQuery.Size or AnswersQuery.Language or AnswersQuery.Policy),

                // What is picked again counts as important; what weighs anything else keeps its weight.
                ShortWayStep.Needs => !p.Key.StartsWith(AnswersQuery.Need, StringComparison.Ordinal)
                    || p.Value is not ("important" or "must"),
                _ => p.Key != question?.Field,
            })
            .Concat(query.Asked.Concat(question is null ? [] : [question.Criterion]).Distinct()
                .Select(a => (ShortWayQuery.AskedKey, a.Name)));
}
