using System.Numerics;

namespace FrameworkGuide.Core.Selection;

/// <summary>Some of a list's frameworks, by their places in it: a bit for each.</summary>
/// <param name="count">How many frameworks the list has.</param>
public sealed class FrameworkSet(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    public int Count => _words.Sum(BitOperations.PopCount);

    public bool Contains(int place) => (_words[place / 64] >> (place % 64) & 1) != 0;

    public void Add(int place) => _words[place / 64] |= 1UL << (place % 64);

    public FrameworkSet And(FrameworkSet other) => Combine(other, (a, b) => a & b);

    public FrameworkSet Or(FrameworkSet other) => Combine(other, (a, b) => a | b);

    public FrameworkSet Except(FrameworkSet other) => Combine(other, (a, b) => a & ~b);

    private FrameworkSet Combine(FrameworkSet other, Func<ulong, ulong, ulong> combine)
    {
        var result = new FrameworkSet(count);
        for (var i = 0; i < _words.Length; i++)
            result._words[i] = combine(_words[i], other._words[i]);
        return result;
    }
}
