namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Weights and ratings are written as decimals, which doubles only come close to: 5 · 3.7 + 4 · 4.1 added up as they are can end
/// one digit off. As whole millionths of a weight and whole thousandths of a rating they add up exactly, so that a score is
/// rounded once, at the end.
/// </summary>
internal static class WholeNumbers
{
    /// <summary>From Σ millionths · thousandths / Σ millionths to 100 · Σ weight · rating / 5 / Σ weight.</summary>
    public const double PerPoint = ThousandthsOfOne / Evaluation.PointsOfRating;

    private const double MillionthsOfOne = 1_000_000;
    private const double ThousandthsOfOne = 1_000;

    /// <summary>A weight in millionths; null where it has more decimal places.</summary>
    public static double? Millionths(double weight) => Whole(weight, MillionthsOfOne);

    /// <summary>Ratings in thousandths; null where one of them has more decimal places.</summary>
    public static double[]? Thousandths(double[] ratings)
    {
        var wholes = new double[ratings.Length];
        for (var i = 0; i < ratings.Length; i++)
        {
            if (Whole(ratings[i], ThousandthsOfOne) is not { } whole)
                return null;
            wholes[i] = whole;
        }

        return wholes;
    }

    private static double? Whole(double number, double unitsOfOne)
    {
        var whole = Math.Round(number * unitsOfOne);
        return whole / unitsOfOne == number ? whole : null;
    }
}
