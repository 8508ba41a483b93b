namespace FrameworkGuide.Tests;

/// <summary>
/// How much is tried: what every change has to pass, or with GUIDE_TESTS=all, which tests/run --all sets, everything.
/// </summary>
internal static class TestRun
{
    /// <summary>How many times the generated cases of an ordinary run a whole one tries.</summary>
    private const int Longer = 15;

    public static bool TriesAll { get; } = Environment.GetEnvironmentVariable("GUIDE_TESTS") == "all";

    /// <summary>How many generated cases to try.</summary>
    /// <param name="inOrdinary">How many an ordinary run tries.</param>
    public static int Cases(int inOrdinary) => TriesAll ? Longer * inOrdinary : inOrdinary;

    /// <summary>The same where an environment variable may say another number.</summary>
    public static int Cases(int inOrdinary, string variable) => Number(variable) ?? Cases(inOrdinary);

    /// <summary>A number from the environment; null where there is none.</summary>
    public static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.CultureInfo.InvariantCulture,
            out var number)
            ? number
            : null;
}
