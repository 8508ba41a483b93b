using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>How good each framework is on one criterion.</summary>
/// <param name="Values">0 to 5; the middle of the scale where a framework is not rated.</param>
/// <param name="IsRated">Null where all are.</param>
/// <param name="IsMeasured">
/// Whether the values are closenesses of languages (times 5), which no draw moves, and not judgements.
/// </param>
internal sealed record RatingColumn(double[] Values, bool[]? IsRated, bool IsMeasured)
{
    /// <summary>What a framework without a rating counts as.</summary>
    public const double NotRated = Rating.Max / 2;

    public static RatingColumn Of(IReadOnlyList<FrameworkSummary> frameworks, Func<FrameworkSummary, double?> rating)
    {
        var values = new double[frameworks.Count];
        bool[]? isRated = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (rating(frameworks[i]) is { } value)
            {
                values[i] = value;
                continue;
            }

            if (isRated is null)
                Array.Fill(isRated = new bool[values.Length], true);
            (values[i], isRated[i]) = (NotRated, false);
        }

        return new RatingColumn(values, isRated, IsMeasured: false);
    }

    public bool Rates(int framework) => IsRated is null || IsRated[framework];
}
