namespace FrameworkGuide.Web.Recommending;

/// <summary>Numbers with one decimal that add up to what is shown as their sum.</summary>
internal static class Tenths
{
    /// <summary>
    /// Rounds numbers to tenths by the largest remainder: each to the tenth below, then those with the largest remainders, of
    /// equals the first, up to the tenth above, until they add up to their sum rounded to tenths.
    /// </summary>
    /// <param name="numbers">Each at least 0.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> numbers)
    {
        // What is a tenth but for the last bits is that tenth.
        const double hair = 1e-9;
        var below = numbers.Select(n => Math.Floor(n * 10 + hair)).ToArray();
        var missing = (int)(Math.Floor(numbers.Sum() * 10 + 0.5 + hair) - below.Sum());
        foreach (var i in Enumerable.Range(0, numbers.Count).OrderByDescending(i => numbers[i] * 10 - below[i]).Take(missing))
            below[i]++;
        return [.. below.Select(b => b / 10)];
    }
}
