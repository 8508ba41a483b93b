using System.Numerics;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Those that can still come first, to try many answers on: the best that meet every condition, as bits of a number.
/// </summary>
internal sealed class FirstPlaceRace
{
    public FirstPlaceRace(Evaluation now)
    {
        Frameworks =
        [
            .. Enumerable.Range(0, now.Sums.Length).Where(f => !now.IsRuledOut(f)).OrderByDescending(f => now.Sums[f])
                .Take(Recommender.MostListed),
        ];
        Sums = [.. Frameworks.Select(f => now.Sums[f])];
    }

    /// <summary>Their places in the snapshot, at most <see cref="Recommender.MostListed"/>.</summary>
    public int[] Frameworks { get; }

    /// <summary>Σ raw weight · rating of each.</summary>
    public double[] Sums { get; }

    /// <summary>Who shares the first place; none where all are ruled out.</summary>
    public static ulong Firsts(ReadOnlySpan<double> sums, ulong ruledOut)
    {
        var best = double.NegativeInfinity;
        var firsts = 0UL;
        for (var i = 0; i < sums.Length; i++)
        {
            if ((ruledOut & (1UL << i)) != 0 || sums[i] < best - Evaluation.Equal)
                continue;
            firsts = sums[i] > best + Evaluation.Equal ? 1UL << i : firsts | (1UL << i);
            best = Math.Max(best, sums[i]);
        }

        return firsts;
    }

    /// <summary>Who comes first with what an answer adds.</summary>
    public ulong FirstsWith(double[] added, ulong ruledOut)
    {
        Span<double> sums = stackalloc double[Sums.Length];
        for (var i = 0; i < sums.Length; i++)
            sums[i] = Sums[i] + added[i];
        return Firsts(sums, ruledOut);
    }

    /// <summary>How much two sets have in common, 0 to 1: their intersection as a share of their union.</summary>
    public static double Overlap(ulong one, ulong other) =>
        (one | other) == 0 ? 1 : (double)BitOperations.PopCount(one & other) / BitOperations.PopCount(one | other);
}
