using System.Text;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>The random numbers and the shares of ranks once more, one number and one draw at a time.</summary>
internal static class NaiveDraws
{
    public const int Count = 10_000;

    /// <summary>FNV-1a, 64 bits.</summary>
    public static ulong Fnv1A(byte[] bytes)
    {
        var hash = 14695981039346656037;
        foreach (var b in bytes)
            hash = unchecked((hash ^ b) * 1099511628211);
        return hash;
    }

    /// <summary>Output n, from 0, of SplitMix64.</summary>
    public static ulong SplitMix64(ulong seed, int n)
    {
        unchecked
        {
            var z = seed + (ulong)(n + 1) * 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>The upper 52 bits as a number from 0 to under 1.</summary>
    public static double Unit(ulong bits) => (bits / 4096) / 4503599627370496.0;

    public static ulong SeedOf(string name) => Fnv1A(Encoding.Unicode.GetBytes(name));

    public static double OfWeight(Criterion criterion, int draw) => Unit(SplitMix64(SeedOf(criterion.Name), draw));

    public static double OfRating(string slug, Criterion criterion, int draw) =>
        Unit(SplitMix64(SeedOf(slug + "\n" + criterion.Name), draw));

    /// <summary>
    /// By slug, the share of draws in which each framework that meets every condition takes each rank.
    /// </summary>
    public static Dictionary<string, double[]> Shares(NaiveModel model, Weighting weighting)
    {
        var (frameworks, criteria) = (
            model.Meeting, model.Raw.Keys.OrderBy(c => c.Name, StringComparer.Ordinal).ToArray());
        var raw = criteria.Select(c => (double)model.Raw[c]).ToArray();
        var ratings = frameworks.Select(f => criteria.Select(c => 5 * (double)model.Value(f, c)).ToArray()).ToArray();
        var areRated = frameworks.Select(f => criteria.Select(c => model.IsRated(f, c)).ToArray()).ToArray();
        var shares = frameworks.ToDictionary(f => f.Slug, _ => new double[frameworks.Count]);
        for (var draw = 0; draw < Count; draw++)
        {
            var weights = weighting == Weighting.Unknown
                ? AnyWeights(criteria, draw)
                : NearWeights(criteria, raw, draw);
            var scores = new double[frameworks.Count];
            for (var f = 0; f < scores.Length; f++)
                for (var c = 0; c < criteria.Length; c++)
                    scores[f] += 20 * weights[c] * Rating(
                        weighting, frameworks[f].Slug, criteria[c], ratings[f][c], areRated[f][c], draw);
            for (var f = 0; f < scores.Length; f++)
            {
                var ahead = scores.Count(s => s > scores[f] + 1e-9);
                var equal = scores.Count(s => Math.Abs(s - scores[f]) <= 1e-9);
                for (var rank = ahead; rank < ahead + equal; rank++)
                    shares[frameworks[f].Slug][rank] += 1.0 / equal / Count;
            }
        }

        return shares;
    }

    private static double[] NearWeights(Criterion[] criteria, double[] raw, int draw)
    {
        var weights = criteria.Zip(raw, (criterion, weight) =>
        {
            var t = 2 * OfWeight(criterion, draw) - 1;
            return weight * (t >= 0 ? 1 + t : 1 / (1 - t));
        }).ToArray();
        return [.. weights.Select(w => w / weights.Sum())];
    }

    private static double[] AnyWeights(Criterion[] criteria, int draw)
    {
        double[] cuts = [0, .. criteria[..^1].Select(c => OfWeight(c, draw)).Order(), 1];
        return [.. cuts.Zip(cuts.Skip(1), (below, above) => above - below)];
    }

    private static double Rating(
        Weighting weighting, string slug, Criterion criterion, double stated, bool isRated, int draw)
    {
        if (weighting == Weighting.Unknown || criterion == Criterion.Language)
            return stated;
        var u = OfRating(slug, criterion, draw);
        return isRated ? stated + (u - 0.5) : 5 * u;
    }
}
