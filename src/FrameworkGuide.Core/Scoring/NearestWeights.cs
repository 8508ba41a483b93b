using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Finds for each framework that is not first the smallest change of one weight after which it comes first or ties for
/// first, within the weights that can be given. With the raw weight r of a criterion, a framework's sum is r · value +
/// the rest, so it is ahead of each other one on one side of a weight: together these leave a range of weights, and its
/// nearest end counts. A <see cref="WeightFlip"/> is a tie with the framework that is first now; here others may
/// overtake that one on the way.
/// </summary>
public static class NearestWeights
{
    /// <summary>Sums of raw weight times rating that differ by no more than this are equal.</summary>
    private const double Hair = 1e-9;

    /// <summary>Changes of a share that differ by no more than this are equally small.</summary>
    private const double EqualChange = 1e-12;

    /// <summary>
    /// One for each framework of the ranking behind its head, as far as there is one, the smallest change of the share
    /// first. What shares the first rank needs no change; its criterion is the one on which it differs most from the
    /// head. Stated weights go from 0 to 10, and a must keeps its own; unknown weights go as far as they must.
    /// </summary>
    public static IReadOnlyList<WeightFlip> Find(
        CatalogSnapshot catalog, ProjectAnswers answers, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(recommendation);
        if (recommendation.Ranking.Count < 2)
            return [];
        catalog = catalog.Only(answers.Only);
        var evaluation = new Evaluation(catalog, answers);
        var places = Enumerable.Range(0, catalog.Frameworks.Count).Where(f => !evaluation.IsRuledOut(f)).ToList();
        var bySlug = places.ToDictionary(f => catalog.Frameworks[f].Slug, StringComparer.Ordinal);
        var isStated = answers.Weighting == Weighting.Stated;
        var criteria = isStated
            ? evaluation.Criteria.Concat(evaluation.Unweighed).Where(c => !c.IsMust)
            : evaluation.Criteria.Where(c => c.RawWeight > 0);
        var (movable, most) = (criteria.ToList(), isStated ? Importance.MaxWeight : double.PositiveInfinity);
        var head = bySlug[recommendation.Ranking[0].Framework.Slug];
        return
        [
            .. recommendation.Ranking.Skip(1)
                .Select(r => Nearest(
                    evaluation, movable, most, head, bySlug[r.Framework.Slug], places, r.Framework.Slug))
                .OfType<WeightFlip>()
                .OrderBy(f => f.Change),
        ];
    }

    private static WeightFlip? Nearest(
        Evaluation evaluation, List<WeighedCriterion> criteria, double most, int head, int framework, List<int> places,
        string slug)
    {
        (WeightFlip Flip, double Difference)? best = null;
        foreach (var criterion in criteria)
        {
            var others = evaluation.RawTotal - criterion.RawWeight;
            if (others <= 0 || Range(evaluation, criterion, most, framework, places) is not var (from, to))
                continue;
            var raw = Math.Clamp(criterion.RawWeight, from, to);
            var difference = Math.Abs(criterion.Column.Values[head] - criterion.Column.Values[framework]);
            if (difference == 0)
                continue;
            var flip = new WeightFlip(
                slug, criterion.Criterion, criterion.RawWeight / evaluation.RawTotal, raw / (raw + others), raw);
            if (flip.Change <= EqualChange && to - from <= Hair)
                continue; // It ties now, and any other weight ends that.
            if (best is not { } now
                || flip.Change < now.Flip.Change - EqualChange
                || flip.Change <= now.Flip.Change + EqualChange && difference > now.Difference)
                best = (flip, difference);
        }

        return best?.Flip;
    }

    /// <summary>
    /// The raw weights with which a framework has the top score or shares it; null where there are none.
    /// </summary>
    private static (double From, double To)? Range(
        Evaluation evaluation, WeighedCriterion criterion, double most, int framework, List<int> places)
    {
        var values = criterion.Column.Values;
        double Rest(int f) => evaluation.Sums[f] - criterion.RawWeight * values[f];
        var (from, to) = (0.0, most);
        var (value, rest) = (values[framework], Rest(framework));
        foreach (var other in places)
        {
            var (slope, lead) = (value - values[other], rest - Rest(other));
            if (slope > 0)
                from = Math.Max(from, -lead / slope);
            else if (slope < 0)
                to = Math.Min(to, lead / -slope);
            else if (lead < -Hair)
                return null;
            if (from > to + Hair)
                return null;
        }

        to = Math.Max(0, to); // The last bits of two that are level may say a hair less.
        return (Math.Min(from, to), to);
    }
}
