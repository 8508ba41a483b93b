using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The rank acceptability indices of SMAA-2: the share of runs in which a framework takes a rank, when weights and
/// ratings are not taken to the letter. Counted over 10,000 draws. With stated weights, every raw weight is multiplied
/// by a factor between ½ and 2 and every rating moves by up to half a point. With unknown weights, these are drawn
/// uniformly from all that add up to 1 (SMAA-2: Lahdelma and Salminen, "SMAA-2: Stochastic multicriteria acceptability
/// analysis for group decision making", 2001), and ratings stay as they are.
/// </summary>
internal sealed class RankAcceptability
{
    public const int Draws = 10_000;

    /// <summary>Draws that are worked on at once, so that what they need stays in the processor's cache.</summary>
    private const int Block = 200;

    private readonly IReadOnlyList<WeighedCriterion> _criteria;
    private readonly int[] _frameworks;
    private readonly IReadOnlyList<string> _slugs;
    private readonly double[] _numbers = new double[Block];
    private readonly double[] _weights;
    private readonly double[] _scores;
    private readonly RankCounts _counts;

    private RankAcceptability(IReadOnlyList<WeighedCriterion> criteria, int[] frameworks, IReadOnlyList<string> slugs)
    {
        (_criteria, _frameworks, _slugs) = (criteria, frameworks, slugs);
        _weights = new double[criteria.Count * Block];
        _scores = new double[frameworks.Length * Block];
        _counts = new RankCounts(frameworks.Length, Block, _weights, _scores);
    }

    /// <summary>
    /// The indices of the given frameworks among themselves: for each one of each rank, 0 to 1; those of a framework
    /// add up to 1.
    /// </summary>
    /// <param name="frameworks">Their places in the snapshot.</param>
    /// <param name="slugs">Their slugs, which name their numbers.</param>
    public static double[][] Compute(
        IReadOnlyList<WeighedCriterion> criteria, Weighting weighting, int[] frameworks, IReadOnlyList<string> slugs)
    {
        var counted = new RankAcceptability([.. criteria.Where(c => c.RawWeight > 0)], frameworks, slugs);
        for (var first = 0; first < Draws; first += Block)
        {
            if (weighting == Weighting.Unknown)
                counted.DrawAnyWeights(first);
            else
                counted.DrawNearWeights(first);
            counted.DrawScores(first, weighting == Weighting.Stated);
            counted._counts.AddBlock();
        }

        return counted._counts.Shares(Draws);
    }

    /// <summary>
    /// Each weight between half and twice the stated one: t = 2u − 1 gives the factor 1 + t, or 1 / (1 − t) below 0.
    /// </summary>
    private void DrawNearWeights(int first)
    {
        for (var c = 0; c < _criteria.Count; c++)
        {
            KeyedDraws.OfWeight(_criteria[c].Criterion).Fill(_numbers, first);
            var weight = _criteria[c].RawWeight;
            var weights = _weights.AsSpan(c * Block, Block);
            for (var i = 0; i < weights.Length; i++)
            {
                var t = 2 * _numbers[i] - 1;
                weights[i] = t >= 0 ? weight * (1 + t) : weight / (1 - t);
            }
        }
    }

    /// <summary>
    /// The gaps that sorted numbers leave between 0 and 1 are uniform over all weights that add up to 1.
    /// </summary>
    private void DrawAnyWeights(int first)
    {
        // The same criteria give the same weights, wherever the content puts them.
        var order = Enumerable.Range(0, _criteria.Count)
            .OrderBy(c => _criteria[c].Criterion.Name, StringComparer.Ordinal).ToArray();
        var numbers = order.Select(c =>
        {
            var drawn = new double[Block];
            KeyedDraws.OfWeight(_criteria[c].Criterion).Fill(drawn, first);
            return drawn;
        }).ToArray();
        Span<double> cuts = new double[order.Length];
        for (var i = 0; i < Block; i++)
        {
            for (var c = 0; c < order.Length - 1; c++)
                cuts[c] = numbers[c][i];
            cuts[^1] = 1;
            cuts[..^1].Sort();
            var below = 0.0;
            for (var c = 0; c < order.Length; c++)
            {
                _weights[order[c] * Block + i] = cuts[c] - below;
                below = cuts[c];
            }
        }
    }

    private void DrawScores(int first, bool movesRatings)
    {
        Array.Clear(_scores);
        for (var c = 0; c < _criteria.Count; c++)
        {
            var (criterion, column) = (_criteria[c].Criterion, _criteria[c].Column);
            for (var f = 0; f < _frameworks.Length; f++)
            {
                var value = column.Values[_frameworks[f]];
                var width = !movesRatings || column.IsMeasured
                    ? 0
                    : column.Rates(_frameworks[f]) ? 1 : Catalog.Rating.Max;
                if (width > 0)
                    KeyedDraws.OfRating(_slugs[f], criterion).Fill(_numbers, first);
                AddSpread(
                    _scores.AsSpan(f * Block, Block), _weights.AsSpan(c * Block, Block), _numbers, value - width / 2,
                    width);
            }
        }
    }

    /// <summary>Adds weight · (lowest + width · number), four draws at a time.</summary>
    private static void AddSpread(
        Span<double> scores, ReadOnlySpan<double> weights, ReadOnlySpan<double> numbers, double lowest, double width)
    {
        var score = MemoryMarshal.Cast<double, Vector256<double>>(scores);
        var weight = MemoryMarshal.Cast<double, Vector256<double>>(weights);
        var number = MemoryMarshal.Cast<double, Vector256<double>>(numbers);
        for (var i = 0; i < score.Length; i++)
            score[i] += weight[i] * (Vector256.Create(lowest) + width * number[i]);
    }
}
