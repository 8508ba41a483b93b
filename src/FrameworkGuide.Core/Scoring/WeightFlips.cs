namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Finds the smallest change of one weight that makes a framework tie for first, in closed form. On criterion c of
/// weight w let d be the first framework's value less the other's, and D the difference of their scores / 100. Without
/// c they differ by R = (D − w·d) / (1 − w), so with weight w' they differ by w'·d + (1 − w')·R, which is 0 at w' = R /
/// (R − d).
/// </summary>
/// <param name="first">The framework with the top score.</param>
/// <param name="ranked">All that are not ruled out.</param>
internal sealed class WeightFlips(Evaluation evaluation, int first, IReadOnlyList<int> ranked)
{
    /// <summary>Changes of a share that differ by no more than this are equally small.</summary>
    private const double EqualChange = 1e-12;

    /// <summary>The smallest change for a framework, or null where no single weight does it.</summary>
    public WeightFlip? Find(int framework, string slug)
    {
        WeightFlip? best = null;
        var bestDifference = 0.0;
        foreach (var criterion in evaluation.Criteria.Where(c => c.RawWeight > 0))
        {
            if (TieOf(criterion, framework) is not { } tie)
                continue;
            var now = criterion.RawWeight / evaluation.RawTotal;
            var flip = new WeightFlip(
                slug, criterion.Criterion, now, tie, tie / (1 - tie) * (evaluation.RawTotal - criterion.RawWeight));

            // Of equally small changes the one counts on which the two differ most.
            var difference = Math.Abs(Difference(criterion, framework));
            var isSmaller = best is null || flip.Change < best.Change - EqualChange || flip.Change <= best.Change
                + EqualChange && difference > bestDifference;
            if (isSmaller && TiesForFirst(criterion, framework, tie))
                (best, bestDifference) = (flip, difference);
        }

        return best;
    }

    /// <summary>5·d: d and R are both taken in points of a rating, which leaves their quotient as it is.</summary>
    private double Difference(WeighedCriterion criterion, int framework) =>
        criterion.Column.Values[first] - criterion.Column.Values[framework];

    /// <summary>In decimals: rounding would lose ties at a weight of exactly 0.</summary>
    private double? TieOf(WeighedCriterion criterion, int framework)
    {
        var (sum, others) = (0m, 0m);
        foreach (var other in evaluation.Criteria)
            if (other != criterion)
            {
                sum += other.ExactWeight * (other.ExactValue(first) - other.ExactValue(framework));
                others += other.ExactWeight;
            }

        if (others == 0)
            return null;
        var d = criterion.ExactValue(first) - criterion.ExactValue(framework);
        var r = sum / others;
        if (r == d)
            return null;
        var tie = r == 0 ? 0 : (double)(r / (r - d));
        return tie is >= 0 and < 1 ? tie : null;
    }

    /// <summary>Whether no other framework is ahead of both where they tie.</summary>
    private bool TiesForFirst(WeighedCriterion criterion, int framework, double tie)
    {
        var own = ScoreAt(criterion, framework, tie);
        foreach (var other in ranked)
            if (ScoreAt(criterion, other, tie) > own + Evaluation.Equal)
                return false;
        return true;
    }

    /// <summary>
    /// A framework's score where the criterion has another share of the weight and the others keep their proportions.
    /// </summary>
    private double ScoreAt(WeighedCriterion criterion, int framework, double weight)
    {
        var value = criterion.Column.Values[framework];
        var rest = (evaluation.Sums[framework] - criterion.RawWeight * value) / (
            evaluation.RawTotal - criterion.RawWeight);
        return Evaluation.PointsOfRating * (weight * value + (1 - weight) * rest);
    }
}
