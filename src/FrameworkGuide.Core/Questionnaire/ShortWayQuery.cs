using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// Where somebody is on the short way, in an address: the answers; <c>step</c>, which is <c>project</c>, <c>team</c>,
/// <c>needs</c>, <c>questions</c> or, to go back to one question, its name; and <c>asked</c> (repeated), the questions
/// that were asked already, which are not asked again.
/// </summary>
/// <param name="Query">The answers, and all that cannot be taken.</param>
/// <param name="Question">The one question to ask; null leaves it to the engine.</param>
/// <param name="Asked">In the order they were asked.</param>
public sealed record ShortWayQuery(
    AnswersQuery Query, ShortWayStep Step, Criterion? Question, IReadOnlyList<Criterion> Asked)
{
    public const string StepKey = "step";
    public const string AskedKey = "asked";

    /// <summary>More needs than these no longer say what matters most.</summary>
    public const int MostPicked = 5;

    private static readonly string[] Steps = [.. Enum.GetValues<ShortWayStep>().Select(Word)];

    public ProjectAnswers Answers => Query.Answers;

    public static string Word(ShortWayStep step) => step.ToString().ToLowerInvariant();

    /// <summary>
    /// Without a step it is the first one, or the second where something is answered. Whoever picks more needs than
    /// <see cref="MostPicked"/> stays where they were picked, with all of them.
    /// </summary>
    public static ShortWayQuery Read(IReadOnlyList<(string Key, string Value)> pairs, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(catalog);
        var (query, problems) = (AnswersQuery.Read(pairs, catalog), new List<FieldProblem>());
        string[] steps = [.. pairs.Where(p => p.Key == StepKey && p.Value.Length > 0).Select(p => p.Value)];
        if (steps.Length > 1)
            problems.Add(new FieldProblem(StepKey, "this is given more than once; allowed: one step"));
        var (step, question) = (Usual(query.Answers), (Criterion?)null);
        if (steps.Length == 1)
            (step, question) = StepOf(steps[0], catalog, problems, step);
        var asked = new List<Criterion>();
        foreach (var (_, name) in pairs.Where(p => p.Key == AskedKey && p.Value.Length > 0))
            if (QuestionOf(name, catalog) is not { } criterion)
                problems.Add(new FieldProblem(AskedKey, $"there is no question {English.Quote(name)}; "
                    + "allowed: size, language, and needs/ with the key of a need"));
            else if (!asked.Contains(criterion))
                asked.Add(criterion);
        if (step == ShortWayStep.Questions && pairs.Any(p => p.Key == AnswersQuery.Pick)
            && query.Answers.Needs.Count > MostPicked)
            step = ShortWayStep.Needs;
        return new ShortWayQuery(
            problems.Count == 0 ? query : query.With([.. problems.Take(MostPicked)]), step, question, asked);
    }

    /// <summary>The one address form: the step, the answers, what was asked.</summary>
    public string Format(CatalogSnapshot catalog) => AddressQuery.Format(Pairs(catalog));

    /// <summary>Whether an address says this in the one form it has; what else it says is ignored.</summary>
    /// <param name="pairs">The decoded keys and values of the address, in its order.</param>
    public bool IsCanonical(IEnumerable<(string Key, string Value)> pairs, CatalogSnapshot catalog) =>
        Pairs(catalog).SequenceEqual(pairs.Where(p => p.Key is StepKey or AskedKey || AnswersQuery.IsKey(p.Key)));

    private IEnumerable<(string Key, string Value)> Pairs(CatalogSnapshot catalog) =>
        [
            .. Question is null && Step == Usual(Answers)
                ? Enumerable.Empty<(string, string)>()
                : [(StepKey, Question?.Name ?? Word(Step))],
            .. AnswersQuery.Pairs(Answers, catalog),
            .. Asked.Select(a => (AskedKey, a.Name)),
        ];

    /// <summary>The page of the short way that shows this.</summary>
    public string Address(CatalogSnapshot catalog) => "/recommend" + Format(catalog);

    private static ShortWayStep Usual(ProjectAnswers answers) =>
        answers.HasAnswers ? ShortWayStep.Team : ShortWayStep.Project;

    private static (ShortWayStep Step, Criterion? Question) StepOf(
        string word, CatalogSnapshot catalog, List<FieldProblem> problems, ShortWayStep usual)
    {
        if (Array.IndexOf(Steps, word) is >= 0 and var index)
            return ((ShortWayStep)index, null);
        if (QuestionOf(word, catalog) is { } question)
            return (ShortWayStep.Questions, question);
        problems.Add(new FieldProblem(
            StepKey, $"{English.Quote(word)} is not a step; {Allowed.Words(Steps, "")}{Nearest.Hint(word, Steps)}"));
        return (usual, null);
    }

    private static Criterion? QuestionOf(string name, CatalogSnapshot catalog)
    {
        var criterion = new Criterion(name);
        return criterion == Criterion.Size
            || criterion == Criterion.Language && catalog.LanguageNames.Count > 0
            || criterion.NeedKey is { } key && catalog.Needs.Any(n => n.Key == key)
                ? criterion
                : null;
    }
}
