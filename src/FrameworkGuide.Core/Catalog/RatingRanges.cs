namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// The two highest and the two lowest ratings of each need: what it takes to compare a framework with all others.
/// </summary>
internal sealed class RatingRanges
{
    private readonly Dictionary<string, Ends> _ends;

    public RatingRanges(IReadOnlyList<FrameworkSummary> frameworks, IReadOnlyList<Need> needs) =>
        _ends = needs.ToDictionary(
        n => n.Key,
        n => Ends.Of([.. frameworks.Where(f => f.Needs.ContainsKey(n.Key)).Select(f => f.Needs[n.Key]).Order()]),
        StringComparer.Ordinal);

    public static RatingRanges Of(CatalogSnapshot catalog) =>
        catalog.Derived(c => new RatingRanges(c.Frameworks, c.Needs));

    /// <summary>
    /// By how much a rating is above the best of the others; negative where one is better, 0 where no other is rated.
    /// </summary>
    /// <param name="value">The rating of one of the frameworks.</param>
    public double Lead(string need, double value)
    {
        var ends = _ends[need];
        return ends.Count < 2 ? 0 : value - (value == ends.Highest ? ends.SecondHighest : ends.Highest);
    }

    /// <summary>
    /// By how much a rating is under the worst of the others; negative where one is worse, 0 where no other is rated.
    /// </summary>
    /// <param name="value">The rating of one of the frameworks.</param>
    public double Lag(string need, double value)
    {
        var ends = _ends[need];
        return ends.Count < 2 ? 0 : (value == ends.Lowest ? ends.SecondLowest : ends.Lowest) - value;
    }

    private readonly record struct Ends(
        int Count, double Lowest, double SecondLowest, double SecondHighest, double Highest)
    {
        public static Ends Of(double[] ascending) =>
            ascending.Length < 2
                ? default
                : new Ends(ascending.Length, ascending[0], ascending[1], ascending[^2], ascending[^1]);
    }
}
