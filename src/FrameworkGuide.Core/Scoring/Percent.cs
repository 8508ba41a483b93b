namespace FrameworkGuide.Core.Scoring;

/// <summary>Shares as whole percents.</summary>
public static class Percent
{
    /// <summary>Adding up leaves 0.8 a hair under itself; that hair must not cost a percent.</summary>
    private const double Hair = 1e-9;

    /// <summary>
    /// A share from 0 to 1 in whole percent, rounded down: what is not quite 80 % is never called that.
    /// </summary>
    public static int Of(double share) => (int)Math.Floor(share * 100 + Hair);
}
