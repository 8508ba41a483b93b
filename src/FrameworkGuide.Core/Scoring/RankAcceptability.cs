using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    private readonly IDrawnWeights _drawn;
    private readonly int[] _frameworks;
    private readonly IReadOnlyList<string> _slugs;
    private readonly double[] _numbers = new double[Block];
    private readonly double[] _weights;
    private readonly double[] _scores;
    private readonly RankCounts _counts;

    private RankAcceptability(IDrawnWeights drawn, int[] frameworks, IReadOnlyList<string> slugs)
    {
        (_drawn, _frameworks, _slugs) = (drawn, frameworks, slugs);
        _weights = new double[drawn.Criteria.Count * Block];
        _scores = new double[frameworks.Length * Block];
        _counts = new RankCounts(frameworks.Length, Block, _weights, _scores);
    }

    /// <summary>
    /// The indices of the given frameworks among themselves: for each one of each rank, 0 to 1; those of a framework
    /// add up to 1.
    /// </summary>
    /// <param name="frameworks">Their places in the snapshot.</param>
    /// <param name="slugs">Their slugs, which name their numbers.</param>
    public static double[][] Compute(IDrawnWeights drawn, int[] frameworks, IReadOnlyList<string> slugs)
    {
        var counted = new RankAcceptability(drawn, frameworks, slugs);
        for (var first = 0; first < Draws; first += Block)
        {
            drawn.Fill(counted._weights, first, Block);
            counted.DrawScores(first);
            counted._counts.AddBlock();
        }

        return counted._counts.Shares(Draws);
    }

    private void DrawScores(int first)
    {
        Array.Clear(_scores);
        for (var c = 0; c < _drawn.Criteria.Count; c++)
        {
            var (criterion, column) = (_drawn.Criteria[c].Criterion, _drawn.Criteria[c].Column);
            for (var f = 0; f < _frameworks.Length; f++)
            {
                var value = column.Values[_frameworks[f]];
                var width = !_drawn.MoveRatings || column.IsMeasured
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
