using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The weights of one person's answers. With stated weights, every raw weight is multiplied by a factor between ½
/// and 2.
/// With unknown weights, they are drawn uniformly from all that add up to 1.
/// </summary>
/// <param name="criteria">Those with a weight.</param>
/// <param name="person">
/// 0 for the only or first of several people: numbers keyed by the criterion alone. Any other has numbers of its own.
/// </param>
internal sealed class AnswerWeights(IReadOnlyList<WeighedCriterion> criteria, Weighting weighting, int person = 0)
    : IDrawnWeights
{
    public IReadOnlyList<WeighedCriterion> Criteria => criteria;

    public bool MoveRatings => weighting == Weighting.Stated;

    public void Fill(Span<double> weights, int first, int block)
    {
        if (weighting == Weighting.Unknown)
            FillAny(weights, first, block);
        else
            FillNear(weights, first, block);
    }

    /// <summary>
    /// Each weight between half and twice the stated one: t = 2u − 1 gives the factor 1 + t, or 1 / (1 − t) below 0.
    /// </summary>
    private void FillNear(Span<double> weights, int first, int block)
    {
        for (var c = 0; c < criteria.Count; c++)
        {
            var drawn = weights.Slice(c * block, block);
            KeyedDraws.OfWeight(criteria[c].Criterion, person).Fill(drawn, first);
            var weight = criteria[c].RawWeight;
            for (var i = 0; i < drawn.Length; i++)
            {
                var t = 2 * drawn[i] - 1;
                drawn[i] = t >= 0 ? weight * (1 + t) : weight / (1 - t);
            }
        }
    }

    /// <summary>
    /// The gaps that sorted numbers leave between 0 and 1 are uniform over all weights that add up to 1.
    /// </summary>
    private void FillAny(Span<double> weights, int first, int block)
    {
        // The same criteria give the same weights, wherever the content puts them.
        var order = Enumerable.Range(0, criteria.Count)
            .OrderBy(c => criteria[c].Criterion.Name, StringComparer.Ordinal).ToArray();
        var numbers = order.Select(c =>
        {
            var drawn = new double[block];
            KeyedDraws.OfWeight(criteria[c].Criterion, person).Fill(drawn, first);
            return drawn;
        }).ToArray();
        Span<double> cuts = new double[order.Length];
        for (var i = 0; i < block; i++)
        {
            for (var c = 0; c < order.Length - 1; c++)
                cuts[c] = numbers[c][i];
            cuts[^1] = 1;
            cuts[..^1].Sort();
            var below = 0.0;
            for (var c = 0; c < order.Length; c++)
            {
                weights[order[c] * block + i] = cuts[c] - below;
                below = cuts[c];
            }
        }
    }
}
