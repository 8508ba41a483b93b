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
        n => Ends.Of(frameworks, n.Key),
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
        public static Ends Of(IReadOnlyList<FrameworkSummary> frameworks, string need)
        {
            var count = 0;
            var (lowest, second) = (double.MaxValue, double.MaxValue);
            var (highest, secondHighest) = (double.MinValue, double.MinValue);
            foreach (var framework in frameworks)
            {
                if (!framework.Needs.TryGetValue(need, out var value))
                    continue;
                count++;
                second = Math.Min(second, Math.Max(lowest, value));
                lowest = Math.Min(lowest, value);
                secondHighest = Math.Max(secondHighest, Math.Min(highest, value));
                highest = Math.Max(highest, value);
            }

            return count < 2 ? default : new Ends(count, lowest, second, secondHighest, highest);
        }
    }
}
