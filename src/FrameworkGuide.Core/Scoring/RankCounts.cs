namespace FrameworkGuide.Core.Scoring;

/// <summary>Counts how often each framework takes each rank, a block of draws at a time.</summary>
/// <param name="count">How many frameworks there are.</param>
/// <param name="block">How many draws are worked on at once.</param>
/// <param name="weights">The weights of the block: for each criterion those of all its draws.</param>
/// <param name="scores">The scores of the block: for each framework those of all its draws.</param>
internal sealed class RankCounts(int count, int block, double[] weights, double[] scores)
{
    /// <summary>Adding up thirds leaves an error in the last places; an index has no more than this many.</summary>
    private const int Decimals = 12;

    private readonly double[] _counts = new double[count * count];

    /// <summary>k frameworks that are equal in a draw get 1/k of each of their k ranks.</summary>
    public void AddBlock()
    {
        Span<int> order = new int[count];
        Span<double> sorted = new double[count];
        for (var f = 0; f < count; f++)
            order[f] = f;
        for (var i = 0; i < block; i++)
        {
            var equal = EqualInDraw(i);
            var hasEqual = SortDraw(i, order, sorted, equal);
            for (var from = 0; from < count;)
            {
                var to = from + 1;
                while (hasEqual && to < count && sorted[from] - sorted[to] <= equal)
                    to++;
                for (var f = from; f < to; f++)
                    for (var rank = from; rank < to; rank++)
                        _counts[order[f] * count + rank] += 1.0 / (to - from);
                from = to;
            }
        }
    }

    /// <summary>The share of all draws, for each framework of each rank.</summary>
    public double[][] Shares(int draws)
    {
        var shares = new double[count][];
        for (var f = 0; f < count; f++)
        {
            shares[f] = new double[count];
            for (var rank = 0; rank < count; rank++)
                shares[f][rank] = Math.Round(_counts[f * count + rank] / draws, Decimals);
        }

        return shares;
    }

    /// <summary>
    /// The difference up to which two sums of a draw are equal scores: its weights do not add up to 1.
    /// </summary>
    private double EqualInDraw(int draw)
    {
        var total = 0.0;
        for (var w = draw; w < weights.Length; w += block)
            total += weights[w];
        return total * (Evaluation.Equal / Evaluation.PointsOfRating);
    }

    /// <summary>Sorts a draw, best first, and says whether any two neighbours are equal.</summary>
    /// <param name="order">
    /// The order of the draw before: insertion is quick because little changes from one to the next.
    /// </param>
    private bool SortDraw(int draw, Span<int> order, Span<double> sorted, double equal)
    {
        var hasEqual = false;
        for (var f = 0; f < order.Length; f++)
        {
            var moving = order[f];
            var score = scores[moving * block + draw];
            var at = f;
            for (; at > 0 && sorted[at - 1] < score; at--)
                (sorted[at], order[at]) = (sorted[at - 1], order[at - 1]);
            (sorted[at], order[at]) = (score, moving);
        }

        for (var f = 1; f < sorted.Length; f++)
            hasEqual |= sorted[f - 1] - sorted[f] <= equal;
        return hasEqual;
    }
}
