using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Says what a ranking comes to.</summary>
internal static class Verdicts
{
    /// <summary>Shares added up can end a hair under their sum.</summary>
    private const double Hair = 1e-9;

    /// <summary>The verdict where nothing is ranked.</summary>
    public static Verdict None(CatalogSnapshot catalog, ProjectAnswers answers, Evaluation evaluation) => new(
        VerdictKind.None, false, [], [], false, evaluation.Criteria.Count,
        LanguageCloseness.IsFar(catalog, answers.Languages), null, null, []);

    /// <param name="ranked">The places in the snapshot of all that meet every condition, best first.</param>
    /// <param name="firstIfRelaxed">Those ruled out that would share or take the first rank.</param>
    /// <param name="flips">In the order of the ranking.</param>
    public static Verdict Of(
        CatalogSnapshot catalog,
        ProjectAnswers answers,
        Evaluation evaluation,
        IReadOnlyList<int> ranked,
        IReadOnlyList<RankedFramework> ranking,
        IReadOnlyList<FrameworkSummary> firstIfRelaxed,
        IReadOnlyList<WeightFlip> flips)
    {
        var verdict = None(catalog, answers, evaluation);
        if (ranking.Count == 0)
            return verdict;
        var tied = ranked.TakeWhile(f => evaluation.Scores[f] >= evaluation.Scores[ranked[0]] - Evaluation.Equal)
            .ToList();
        verdict = verdict with
        {
            IsOnlyOne = ranked.Count == 1,
            Tied = InOrder(catalog, ranking, tied),
            AreAlike = tied.Count > 1 && AreAlike(evaluation, tied),
            FirstIfRelaxed = firstIfRelaxed,
        };
        verdict = verdict with
        {
            Kind = verdict.IsOnlyOne ? VerdictKind.Clear : KindOf(catalog.Site, ranking, verdict),
        };
        if (verdict.Kind != VerdictKind.Close)
            return verdict;

        var second = ranking[1].Framework;
        var decider = flips.FirstOrDefault(f => f.Slug == second.Slug)?.Criterion;
        return verdict with
        {
            Contenders = Contenders(catalog.Site, ranking, verdict.Tied),
            Decider = decider,
            UnansweredDecider = decider is null
                ? UnansweredDecider(catalog, answers, ranking[0].Framework, second)
                : null,
        };
    }

    /// <summary>Whether frameworks have the same value on all that weighs anything.</summary>
    internal static bool AreAlike(Evaluation evaluation, IReadOnlyList<int> frameworks) =>
        evaluation.Criteria.Where(c => c.RawWeight > 0)
            .All(c => frameworks.All(f => c.Column.Values[f] == c.Column.Values[frameworks[0]]));

    /// <summary>As they are ranked; those that are not listed come last.</summary>
    internal static List<FrameworkSummary> InOrder(
        CatalogSnapshot catalog, IReadOnlyList<RankedFramework> ranking, List<int> tied)
    {
        var listed = ranking.Where(r => r.Rank == 1).Select(r => r.Framework).ToList();
        return [.. listed, .. tied.Select(f => catalog.Frameworks[f]).Except(listed)];
    }

    /// <summary>How sure the first of a ranking is, where more than one is left.</summary>
    internal static VerdictKind KindOf(SiteSettings site, IReadOnlyList<RankedFramework> ranking, Verdict verdict)
    {
        var share = ranking[0].FirstRankAcceptability;
        if (share < site.LeaningShare || ranking.Any(r => r.FirstRankAcceptability > share))
            return VerdictKind.Close;
        return share >= site.ClearShare && verdict.Answered >= Verdict.AnswersOfClear && !verdict.IsFarFromTeam
            ? VerdictKind.Clear
            : VerdictKind.Leaning;
    }

    /// <summary>Those that may well be first, where it is close.</summary>
    internal static List<FrameworkSummary> Contenders(
        SiteSettings site, IReadOnlyList<RankedFramework> ranking, IReadOnlyList<FrameworkSummary> tied)
    {
        var contenders = new List<FrameworkSummary>();
        var together = 0.0;
        foreach (var candidate in ranking.OrderByDescending(r => r.FirstPercent))
        {
            contenders.Add(candidate.Framework);
            together += candidate.FirstRankAcceptability;
            if (together >= site.ClearShare - Hair && contenders.Count > 1)
                break;
        }

        return tied.Count < 2 ? contenders : [.. contenders, .. tied.Except(contenders)];
    }

    private static Need? UnansweredDecider(
        CatalogSnapshot catalog, ProjectAnswers answers, FrameworkSummary first, FrameworkSummary second)
    {
        static double Value(FrameworkSummary framework, Need need) =>
            framework.Needs.TryGetValue(need.Key, out var value) ? value : RatingColumn.NotRated;
        return catalog.Needs
            .Where(n => answers.ImportanceOf(n.Key).Weight == 0)
            .Select(n => (Need: n, Difference: Math.Abs(Value(first, n) - Value(second, n))))
            .Where(n => n.Difference > 0)
            .OrderByDescending(n => n.Difference)
            .FirstOrDefault().Need;
    }
}
