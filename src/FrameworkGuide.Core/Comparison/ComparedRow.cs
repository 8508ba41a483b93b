namespace FrameworkGuide.Core.Comparison;

/// <summary>One row of the comparison.</summary>
/// <param name="Key">Unique among the rows; what a link leads to.</param>
/// <param name="Help">What the row is about; null where its label says it all.</param>
/// <param name="DifferenceText">The difference in words.</param>
public sealed record ComparedRow(
    string Key, string Label, string? Help, IReadOnlyList<ComparedCell> Cells, Difference Difference,
    string DifferenceText)
{
    /// <summary>What a project asks of it, in words; null where it asks nothing, or none is compared for.</summary>
    public string? Asked { get; init; }

    /// <summary>How much of the weight the project gives it, in words; null where it asks nothing.</summary>
    public string? AskedWeight { get; init; }

    /// <summary>A row of words: they are the same or not.</summary>
    public static ComparedRow OfWords(string key, string label, string? help, IReadOnlyList<ComparedCell> cells)
    {
        var difference = DifferenceOf(cells, c => c.Text);
        return new ComparedRow(key, label, help, cells, difference, difference switch
        {
            Difference.None => "same",
            Difference.Unknown => cells.Any(c => c.IsKnown) ? "partly unknown" : "unknown",
            _ => "differ",
        });
    }

    /// <summary>
    /// A row of numbers, of which the highest or the lowest may be ahead. Nobody is where one has no number: it could
    /// be the best. Of ranges one is ahead whose worse end is better than the better end of all that are not.
    /// </summary>
    /// <param name="isHigherBetter">Null where no direction is better.</param>
    /// <param name="apart">Words for the difference of the highest and the lowest.</param>
    /// <param name="missing">What the cells without a number are: "not rated".</param>
    public static ComparedRow OfNumbers(
        string key, string label, string? help, IReadOnlyList<ComparedCell> cells, bool? isHigherBetter,
        Func<double, double, string> apart, string missing)
    {
        var difference = DifferenceOf(cells, c => (c.Number, c.BetterEnd));
        var numbers = cells.Select(c => c.Number).OfType<double>().ToList();
        if (isHigherBetter is { } isHigher && numbers.Count == cells.Count && numbers.Distinct().Count() > 1)
        {
            var best = isHigher ? numbers.Max() : numbers.Min();
            var isAhead = cells.Where(c => c.Number != best).Select(c => c.BetterEnd ?? c.Number)
                .All(end => isHigher ? end < best : end > best);
            cells = [.. cells.Select(c => c with { IsLeading = isAhead && c.Number == best })];
        }

        return new ComparedRow(key, label, help, cells, difference, difference switch
        {
            Difference.None => "equal",
            Difference.Some => apart(numbers.Min(), numbers.Max())
                + (numbers.Count < cells.Count ? $", some {missing}" : ""),
            _ => numbers.Count == 0 ? missing : $"some {missing}",
        });
    }

    private static Difference DifferenceOf<T>(IReadOnlyList<ComparedCell> cells, Func<ComparedCell, T> valueOf)
    {
        var known = cells.Where(c => c.IsKnown).Select(valueOf).Distinct().Count();
        return known > 1 ? Difference.Some : cells.All(c => c.IsKnown) ? Difference.None : Difference.Unknown;
    }
}
