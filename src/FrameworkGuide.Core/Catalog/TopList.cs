namespace FrameworkGuide.Core.Catalog;

/// <summary>Ways to cut an order.</summary>
public static class TopList
{
    /// <summary>Follows a tie at the cut until the list is twice as long; what is behind that is counted.</summary>
    /// <param name="count">How many are wanted, at least 1.</param>
    public static TopList<T> WithTies<T>(IReadOnlyList<T> ordered, int count, Func<T, double> valueOf)
    {
        ArgumentNullException.ThrowIfNull(ordered);
        ArgumentNullException.ThrowIfNull(valueOf);
        var (_, end) = TieAt(ordered, count, valueOf);
        var shown = Math.Min(end, 2 * count);
        return new TopList<T>([.. ordered.Take(shown)], end - shown);
    }

    /// <summary>
    /// Leaves a tie that goes past the cut out, unless nothing were left: then it is cut, and what is behind is
    /// counted.
    /// </summary>
    /// <param name="count">How many there are at most, at least 1.</param>
    public static TopList<T> BeforeTies<T>(IReadOnlyList<T> ordered, int count, Func<T, double> valueOf)
    {
        ArgumentNullException.ThrowIfNull(ordered);
        ArgumentNullException.ThrowIfNull(valueOf);
        var (begin, end) = TieAt(ordered, count, valueOf);
        return end <= count ? new TopList<T>([.. ordered.Take(end)], 0)
            : begin > 0 ? new TopList<T>([.. ordered.Take(begin)], 0)
            : new TopList<T>([.. ordered.Take(count)], end - count);
    }

    /// <summary>Where the tie of the last wanted one begins and ends.</summary>
    private static (int Begin, int End) TieAt<T>(IReadOnlyList<T> ordered, int count, Func<T, double> valueOf)
    {
        if (ordered.Count <= count)
            return (ordered.Count, ordered.Count);
        var last = valueOf(ordered[count - 1]);
        var (begin, end) = (count - 1, count);
        while (begin > 0 && AreEqual(valueOf(ordered[begin - 1]), last))
            begin--;
        while (end < ordered.Count && AreEqual(valueOf(ordered[end]), last))
            end++;
        return (begin, end);
    }

    /// <summary>What differs in the last bits alone is equal.</summary>
    private static bool AreEqual(double one, double other) => Math.Abs(one - other) < 1e-9;
}
