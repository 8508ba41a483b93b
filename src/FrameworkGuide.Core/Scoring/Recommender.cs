using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Ranks frameworks for a project. Pure: the same answers and content give the same numbers on every machine. The
/// model, with its formulas, is told to readers on the method page.
/// </summary>
public static class Recommender
{
    /// <summary>How many frameworks are ranked against each other in the draws, and how many are listed.</summary>
    public const int MostListed = 50;

    /// <summary>How many draws the rank acceptability indices are counted over.</summary>
    public const int Draws = Scoring.RankAcceptability.Draws;

    /// <summary>
    /// Ranks the frameworks of a catalog, or those alone that the answers name. Needs that the catalog does not have
    /// count for nothing, and no framework comes close to a language it does not have. Where nothing that is answered
    /// weighs anything, the verdict is none and the lists are empty.
    /// </summary>
    public static Recommendation Recommend(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        catalog = catalog.Only(answers.Only);
        var evaluation = new Evaluation(catalog, answers);
        if (evaluation.RawTotal == 0)
            return new Recommendation(
                Verdicts.None(catalog, answers, evaluation), [], [], [], 0, 0, catalog.Frameworks.Count);

        var (ranked, ruledOut) = Split(evaluation);
        var ranking = Rank(catalog, answers, evaluation, ranked);
        var out50 = ruledOut.Take(MostListed).Select(f => RuledOut(catalog, evaluation, ranked, f)).ToList();
        var flips = Flips(catalog, evaluation, ranking, ranked);
        var verdict = Verdicts.Of(
            catalog, answers, evaluation, ranked, ranking, FirstIfRelaxed(catalog, evaluation, ranked, ruledOut),
            flips);
        return new Recommendation(
            verdict, ranking, out50, [.. flips.OrderBy(f => f.Change)], ranked.Length, ruledOut.Length,
            catalog.Frameworks.Count);
    }

    /// <summary>
    /// Slugs of the frameworks that share the first rank, by name, without draws; empty where nothing that is answered
    /// weighs anything or every framework is ruled out.
    /// </summary>
    public static IReadOnlyList<string> FirstPlaces(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        catalog = catalog.Only(answers.Only);
        return [.. new Evaluation(catalog, answers).FirstPlaces().Select(f => catalog.Frameworks[f].Slug)];
    }

    /// <summary>
    /// The places in the snapshot of those that meet every condition, best score first, and of the others: fewest unmet
    /// conditions first, then the smallest misses, then the best score.
    /// </summary>
    private static (int[] Ranked, int[] RuledOut) Split(Evaluation evaluation)
    {
        var scores = evaluation.Scores;
        var (ranked, ruledOut) = (new List<int>(scores.Length), new List<int>());
        for (var i = 0; i < scores.Length; i++)
            (evaluation.IsRuledOut(i) ? ruledOut : ranked).Add(i);
        var byScore = ranked.ToArray();

        // The snapshot's order is that of names, which decides between equals.
        Array.Sort(
            byScore, (a, b) => scores[b].CompareTo(scores[a]) is var order && order != 0 ? order : a.CompareTo(b));
        return (byScore, ruledOut.Count == 0 ? [] : ByMisses(evaluation, ruledOut));
    }

    private static List<RankedFramework> Rank(
        CatalogSnapshot catalog, ProjectAnswers answers, Evaluation evaluation, int[] ranked)
    {
        var listed = ranked[..Math.Min(MostListed, ranked.Length)];
        var slugs = listed.Select(f => catalog.Frameworks[f].Slug).ToArray();
        var acceptability = RankAcceptability.Compute(
            new AnswerWeights([.. evaluation.Criteria.Where(c => c.RawWeight > 0)], answers.Weighting), listed, slugs);

        var ranking = new List<RankedFramework>(listed.Length);
        var rank = 1;
        for (var i = 0; i < listed.Length; i++)
        {
            var score = evaluation.Scores[listed[i]];
            if (i > 0 && evaluation.Scores[listed[rank - 1]] - score > Evaluation.Equal)
                rank = i + 1;
            ranking.Add(
                new RankedFramework(
                    rank, catalog.Frameworks[listed[i]], evaluation.ExactScore(listed[i]), acceptability[i],
                    Contributions(evaluation, listed[i])));
        }

        return [.. InOrder(ranking)];
    }

    /// <summary>By rank; equals by their share of first ranks in whole percent, then by name.</summary>
    internal static IEnumerable<RankedFramework> InOrder(IEnumerable<RankedFramework> ranking) =>
        ranking.OrderBy(r => r.Rank)
            .ThenByDescending(r => r.FirstPercent)
            .ThenBy(r => r.Framework.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(r => r.Framework.Slug, StringComparer.Ordinal);

    /// <summary>A condition that a framework does not meet; null where it meets it, or where it is none.</summary>
    internal static UnmetCondition? Unmet(WeighedCriterion condition, int framework)
    {
        if (condition.MissOf(framework) is not { } miss)
            return null;
        var scale = condition.Column.IsMeasured ? Rating.Max : 1;
        double? value = condition.Column.Rates(framework) ? condition.Column.Values[framework] / scale : null;
        return new UnmetCondition(condition.Criterion, value, condition.Required!.Value / scale, miss);
    }

    private static int[] ByMisses(Evaluation evaluation, List<int> ruledOut)
    {
        var conditions = evaluation.Criteria.Where(c => c.Required is not null).ToList();
        return
        [
            .. ruledOut
                .Select(f => (Framework: f, Misses: conditions.Select(c => c.MissOf(f)).OfType<double>().ToList()))
                .OrderBy(f => f.Misses.Count)
                .ThenBy(f => f.Misses.Sum())
                .ThenByDescending(f => evaluation.Scores[f.Framework])
                .ThenBy(f => f.Framework)
                .Select(f => f.Framework),
        ];
    }

    private static RuledOutFramework RuledOut(
        CatalogSnapshot catalog, Evaluation evaluation, int[] ranked, int framework) => new(
        catalog.Frameworks[framework],
        evaluation.ExactScore(framework),
        1 + ranked.Count(r => evaluation.Scores[r] > evaluation.Scores[framework] + Evaluation.Equal),
        [.. evaluation.Criteria.Select(c => Unmet(c, framework)).OfType<UnmetCondition>()],
        Contributions(evaluation, framework));

    /// <summary>
    /// Those ruled out whose score is at least that of the first; of all, whether they are listed or not.
    /// </summary>
    private static List<FrameworkSummary> FirstIfRelaxed(
        CatalogSnapshot catalog, Evaluation evaluation, int[] ranked, int[] ruledOut) => ranked.Length == 0
        ? []
        : [.. ruledOut.Where(f => evaluation.Scores[f] >= evaluation.Scores[ranked[0]] - Evaluation.Equal).Select(
            f => catalog.Frameworks[f])];

    private static List<WeightFlip> Flips(
        CatalogSnapshot catalog, Evaluation evaluation, List<RankedFramework> ranking, int[] ranked)
    {
        if (ranking.Count == 0)
            return [];
        var places = ranked.Take(ranking.Count).ToDictionary(f => catalog.Frameworks[f].Slug, StringComparer.Ordinal);
        var flips = new WeightFlips(evaluation, places[ranking[0].Framework.Slug], ranked);
        var behind = ranking.Skip(1).Select(r => r.Framework.Slug);
        return [.. behind.Select(slug => flips.Find(places[slug], slug)).OfType<WeightFlip>()];
    }

    private static List<Contribution> Contributions(Evaluation evaluation, int framework) =>
    [
        .. evaluation.Criteria.Select(c => new Contribution(
            c.Criterion,
            c.RawWeight / evaluation.RawTotal,
            c.Column.Values[framework] / Rating.Max,
            evaluation.ExactPoints(c, framework),
            c.Column.Rates(framework))),
    ];
}
