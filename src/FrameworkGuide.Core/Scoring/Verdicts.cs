using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Says what a ranking comes to.</summary>
internal static class Verdicts
{
    /// <summary>Shares added up can end a hair under their sum.</summary>
    private const double Hair = 1e-9;

    public static Verdict None { get; } = new(VerdictKind.None, false, [], null, null, []);

    /// <param name="firstIfRelaxed">Those ruled out that would share or take the first rank.</param>
    /// <param name="flips">In the order of the ranking.</param>
    public static Verdict Of(
        CatalogSnapshot catalog,
        ProjectAnswers answers,
        IReadOnlyList<RankedFramework> ranking,
        IReadOnlyList<FrameworkSummary> firstIfRelaxed,
        IReadOnlyList<WeightFlip> flips,
        bool isOnlyOne)
    {
        if (ranking.Count == 0)
            return None;
        var kind = isOnlyOne ? VerdictKind.Clear : KindOf(catalog.Site, ranking);
        if (kind != VerdictKind.Close)
            return new Verdict(kind, isOnlyOne, [], null, null, firstIfRelaxed);

        var second = ranking[1].Framework;
        var decider = flips.FirstOrDefault(f => f.Slug == second.Slug)?.Criterion;
        var unanswered = decider is null ? UnansweredDecider(catalog, answers, ranking[0].Framework, second) : null;
        return new Verdict(kind, false, Contenders(catalog.Site, ranking), decider, unanswered, firstIfRelaxed);
    }

    private static VerdictKind KindOf(SiteSettings site, IReadOnlyList<RankedFramework> ranking)
    {
        var share = ranking[0].RankShares[0];
        return ranking.Any(r => r.RankShares[0] > share) ? VerdictKind.Close
            : share >= site.ClearShare ? VerdictKind.Clear
            : share >= site.LeaningShare ? VerdictKind.Leaning
            : VerdictKind.Close;
    }

    private static List<FrameworkSummary> Contenders(SiteSettings site, IReadOnlyList<RankedFramework> ranking)
    {
        var contenders = new List<FrameworkSummary>();
        var together = 0.0;
        foreach (var candidate in ranking.OrderByDescending(r => r.FirstPercent))
        {
            contenders.Add(candidate.Framework);
            together += candidate.RankShares[0];
            if (together >= site.ClearShare - Hair && contenders.Count > 1)
                break;
        }

        return contenders;
    }

    private static Need? UnansweredDecider(CatalogSnapshot catalog, ProjectAnswers answers, FrameworkSummary first, FrameworkSummary second)
    {
        static double Value(FrameworkSummary framework, Need need) => framework.Needs.TryGetValue(need.Key, out var value) ? value : RatingColumn.NotRated;
        return catalog.Needs
            .Where(n => answers.ImportanceOf(n.Key).Weight == 0)
            .Select(n => (Need: n, Difference: Math.Abs(Value(first, n) - Value(second, n))))
            .Where(n => n.Difference > 0)
            .OrderByDescending(n => n.Difference)
            .FirstOrDefault().Need;
    }
}
