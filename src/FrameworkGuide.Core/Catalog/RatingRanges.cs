namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// The two highest and the two lowest ratings of each size and need: what it takes to compare a framework with all
/// others.
/// </summary>
internal sealed class RatingRanges
{
    private readonly Dictionary<string, Ends> _needs;
    private readonly Dictionary<ProjectSize, Ends> _sizes;

    private RatingRanges(CatalogSnapshot catalog)
    {
        _needs = catalog.Needs.ToDictionary(
            n => n.Key, n => Ends.Of(catalog.Frameworks, f => f.RatingFor(n.Key)), StringComparer.Ordinal);
        _sizes = Enum.GetValues<ProjectSize>()
            .ToDictionary(s => s, s => Ends.Of(catalog.Frameworks, f => f.RatingFor(s)));
    }

    public static RatingRanges Of(CatalogSnapshot catalog) => catalog.Derived(c => new RatingRanges(c));

    /// <summary>
    /// By how much a rating is above the best of the others; negative where one is better, 0 where no other is rated.
    /// </summary>
    /// <param name="value">The rating of one of the frameworks.</param>
    public double Lead(string need, double value)
    {
        var ends = _needs[need];
        return ends.Count < 2 ? 0 : value - (value == ends.Highest ? ends.SecondHighest : ends.Highest);
    }

    /// <summary>
    /// By how much a rating is under the worst of the others; negative where one is worse, 0 where no other is rated.
    /// </summary>
    /// <param name="value">The rating of one of the frameworks.</param>
    public double Lag(string need, double value)
    {
        var ends = _needs[need];
        return ends.Count < 2 ? 0 : (value == ends.Lowest ? ends.SecondLowest : ends.Lowest) - value;
    }

    /// <summary>The lowest and the highest rating of all other frameworks; null where no other is rated.</summary>
    /// <param name="own">The rating of one of the frameworks, 0 to 5; null where it has none.</param>
    public (double Lowest, double Highest)? Others(string need, double? own) => _needs[need].Without(own);

    /// <inheritdoc cref="Others(string, double?)"/>
    public (double Lowest, double Highest)? Others(ProjectSize size, double? own) => _sizes[size].Without(own);

    private readonly record struct Ends(
        int Count, double Lowest, double SecondLowest, double SecondHighest, double Highest)
    {
        public static Ends Of(IReadOnlyList<FrameworkSummary> frameworks, Func<FrameworkSummary, double?> ratingOf)
        {
            var count = 0;
            var (lowest, second) = (double.MaxValue, double.MaxValue);
            var (highest, secondHighest) = (double.MinValue, double.MinValue);
            foreach (var framework in frameworks)
            {
                if (ratingOf(framework) is not { } value)
                    continue;
                count++;
                second = Math.Min(second, Math.Max(lowest, value));
                lowest = Math.Min(lowest, value);
                secondHighest = Math.Max(secondHighest, Math.Min(highest, value));
                highest = Math.Max(highest, value);
            }

            return new Ends(count, lowest, second, secondHighest, highest);
        }

        public (double Lowest, double Highest)? Without(double? own) =>
            own is null ? (Count == 0 ? null : (Lowest, Highest))
            : Count < 2 ? null
            : (own == Lowest ? SecondLowest : Lowest, own == Highest ? SecondHighest : Highest);
    }
}
