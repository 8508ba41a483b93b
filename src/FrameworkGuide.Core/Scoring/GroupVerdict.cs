using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Says what the ranking of a group comes to.</summary>
internal static class GroupVerdict
{
    /// <param name="ranked">Places in the snapshot, best score first.</param>
    public static (Verdict Verdict, IReadOnlyList<FrameworkSummary> AgreedOn) Of(
        CatalogSnapshot catalog, GroupEvaluation group, int[] ranked, int[] ruledOut,
        IReadOnlyList<GroupRanked> ranking, IReadOnlyList<MemberResult> members)
    {
        var verdict = new Verdict(
            VerdictKind.None, false, [], [], false, group.Evaluations.Min(e => e.Criteria.Count),
            group.Distinct.Any(a => LanguageCloseness.IsFar(catalog, a.Languages)), null, null, []);
        if (ranking.Count == 0)
            return (verdict, []);
        var list = ranking.Select(r => r.Ranked).ToList();
        var best = group.Score(ranked[0]) - Evaluation.Equal;
        List<int> tied = [.. ranked.TakeWhile(f => group.Score(f) >= best)];
        verdict = verdict with
        {
            IsOnlyOne = ranked.Length == 1,
            Tied = Verdicts.InOrder(catalog, list, tied),
            AreAlike = tied.Count > 1 && group.Evaluations.All(e => Verdicts.AreAlike(e, tied)),
            FirstIfRelaxed = [.. ruledOut.Where(f => group.Score(f) >= best).Select(f => catalog.Frameworks[f])],
        };
        var kind = verdict.IsOnlyOne ? VerdictKind.Clear : Verdicts.KindOf(catalog.Site, list, verdict);
        verdict = verdict with
        {
            Kind = kind,
            Contenders = kind == VerdictKind.Close ? Verdicts.Contenders(catalog.Site, list, verdict.Tied) : [],
        };
        return (verdict, [.. verdict.Tied.Where(t => members.All(m => m.First.Contains(t)))]);
    }
}
