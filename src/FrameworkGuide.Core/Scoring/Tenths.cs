namespace FrameworkGuide.Core.Scoring;

/// <summary>Numbers with one decimal that add up to what is shown as their sum.</summary>
public static class Tenths
{
    /// <summary>What is a tenth but for the last bits is that tenth.</summary>
    private const double Hair = 1e-9;

    /// <summary>A number rounded to the nearest tenth, the half up.</summary>
    public static double Of(double number) => Math.Floor(number * 10 + 0.5 + Hair) / 10;

    /// <summary>Rounds numbers to tenths that add up to their sum rounded to tenths.</summary>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return Of(numbers, Of(numbers.Sum()));
    }

    /// <summary>
    /// Rounds numbers by the largest remainder: each to the tenth below, then those with the largest remainders, of
    /// equals the first, to the tenth above, until they add up. No sign changes, and what is a tenth stays what it is.
    /// </summary>
    /// <param name="total">Their sum in tenths: rounded to the tenth below or above.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> numbers, double total)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var below = numbers.Select(n => Math.Floor(n * 10 + Hair)).ToArray();
        var missing = (int)Math.Round(total * 10 - below.Sum());
        foreach (var i in Enumerable.Range(0, numbers.Count).OrderByDescending(i => numbers[i] * 10 - below[i]).Take(
            missing))
            below[i]++;
        return [.. below.Select(b => b / 10)];
    }
}
