using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Random numbers that depend on a name and a count alone, so that they are the same on every machine, and adding or
/// changing one framework leaves the numbers of all others as they are. The name is hashed by FNV-1a (64 bits,
/// http://www.isthe.com/chongo/tech/comp/fnv/); number n of a name is output n of SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", 2014) started from that hash.
/// </summary>
/// <param name="seed">State before the first number.</param>
internal readonly struct KeyedDraws(ulong seed)
{
    private const ulong FnvOffset = 0xcbf29ce484222325;
    private const ulong FnvPrime = 0x100000001b3;
    private const ulong BitsOfOne = 0x3ff0000000000000;
    private const ulong GoldenGamma = 0x9e3779b97f4a7c15;

    /// <summary>The numbers of a criterion's weight: keyed by the criterion, for one person or the first.</summary>
    /// <param name="person">From 0; the key of any other is the criterion, a line feed and this number.</param>
    public static KeyedDraws OfWeight(Criterion criterion, int person = 0)
    {
        var hash = Hash(criterion.Name, FnvOffset);
        return new(person == 0 ? hash : Hash(English.Digits(person), Hash("\n", hash)));
    }

    /// <summary>The numbers of a framework's rating on a criterion.</summary>
    public static KeyedDraws OfRating(string slug, Criterion criterion) =>
        new(Hash(criterion.Name, Hash("\n", Hash(slug, FnvOffset))));

    /// <summary>
    /// Numbers <paramref name="first"/> (from 0) and following: each at least 0 and under 1, a multiple of 2^-52.
    /// </summary>
    /// <param name="numbers">As many as are wanted; a multiple of 4.</param>
    public void Fill(Span<double> numbers, int first)
    {
        // Four at a time; on a processor without such registers the runtime computes the same numbers one by one.
        var state = Vector256.Create(seed)
            + GoldenGamma * (Vector256.Create((ulong)first + 1) + Vector256.Create(0UL, 1, 2, 3));
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(numbers);
        for (var i = 0; i < lanes.Length; i++)
        {
            var z = state;
            z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9;
            z = (z ^ (z >>> 27)) * 0x94d049bb133111eb;
            z ^= z >>> 31;

            // The upper 52 bits behind the exponent of 1 are a number from 1 to under 2.
            lanes[i] = ((z >>> 12) | Vector256.Create(BitsOfOne)).AsDouble() - Vector256<double>.One;
            state += Vector256.Create(unchecked(4 * GoldenGamma));
        }
    }

    /// <summary>FNV-1a over the two bytes of each UTF-16 unit, the low one first.</summary>
    private static ulong Hash(string text, ulong hash)
    {
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * FnvPrime;
            hash = (hash ^ (byte)(c >> 8)) * FnvPrime;
        }

        return hash;
    }
}
