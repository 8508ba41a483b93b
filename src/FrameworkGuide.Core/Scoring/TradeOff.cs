using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Between the first two of a close result, the two criteria that pull most in opposite directions: which of them would
/// the chooser rather give up? One such choice says more about two weights than a scale of importance does; PAPRIKA
/// (Hansen and Ombler, "A new method for scoring additive multi-attribute value models using pairwise rankings of
/// alternatives", 2008) is built on them.
/// </summary>
/// <param name="ForFirst">Giving this up speaks for the framework that is first now.</param>
/// <param name="ForSecond">Giving this up speaks for the second.</param>
public sealed record TradeOff(TradeOffSide ForFirst, TradeOffSide ForSecond)
{
    /// <summary>
    /// What is not given up becomes worth this many times what is, and as many times more than now, so that the answer
    /// counts for more than a doubt: in the runs a weight moves by as much.
    /// </summary>
    private const double TimesAsMuch = 2;

    /// <summary>
    /// Null where the result is not close, where nothing pulls the other way, where weights are unknown, or where both
    /// answers would come to the same. Must-haves keep their weight and take no part.
    /// </summary>
    public static TradeOff? Find(CatalogSnapshot catalog, ProjectAnswers answers, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(recommendation);
        if (recommendation.Verdict.Kind != VerdictKind.Close || answers.Weighting == Weighting.Unknown)
            return null;
        var (first, second) = (recommendation.Ranking[0].Contributions, recommendation.Ranking[1].Contributions);
        var pulls = first.Zip(second, (f, s) => (f.Criterion, First: f, Second: s, Lead: f.Points - s.Points))
            .Where(p => !IsMust(answers, p.Criterion)).ToList();
        if (pulls.Count == 0)
            return null;
        var (ahead, behind) = (pulls.MaxBy(p => p.Lead), pulls.MinBy(p => p.Lead));
        if (ahead.Lead <= Evaluation.Equal || behind.Lead >= -Evaluation.Equal)
            return null;
        var forFirst = Side(catalog, answers, (behind.Criterion, behind.Second.Value, behind.First.Value), (
            ahead.Criterion, ahead.First.Value - ahead.Second.Value));
        var forSecond = Side(catalog, answers, (ahead.Criterion, ahead.First.Value, ahead.Second.Value), (
            behind.Criterion, behind.Second.Value - behind.First.Value));
        return forFirst.First.SequenceEqual(forSecond.First) ? null : new TradeOff(forFirst, forSecond);
    }

    private static bool IsMust(ProjectAnswers answers, Criterion criterion) =>
        criterion.NeedKey is { } key && answers.ImportanceOf(key).IsMust;

    /// <summary>
    /// With w and v the weights of what is given up and what is kept, d and e how much the two frameworks differ on
    /// them, and r = v · e / (w · d) now: v · e = 2 · max(1, r) · w · d, while w + v stays as it is.
    /// </summary>
    private static TradeOffSide Side(
        CatalogSnapshot catalog, ProjectAnswers answers, (Criterion Criterion, double From, double To) givenUp,
        (Criterion Criterion, double Difference) kept)
    {
        var (w, v) = (
            answers.RawWeightOf(givenUp.Criterion, catalog.Site), answers.RawWeightOf(kept.Criterion, catalog.Site));
        var (sum, d, e) = (w + v, givenUp.From - givenUp.To, kept.Difference);
        var ratio = TimesAsMuch * Math.Max(1, v * e / (w * d));
        var lower = Math.Round(Math.Min(sum * e / (e + ratio * d), Importance.MaxWeight), 1);
        var then = answers.WithWeight(givenUp.Criterion, lower)
            .WithWeight(kept.Criterion, Math.Round(Math.Min(sum - lower, Importance.MaxWeight), 1));
        return new TradeOffSide(
            givenUp.Criterion, givenUp.From, givenUp.To, then, Recommender.FirstPlaces(catalog, then));
    }
}
