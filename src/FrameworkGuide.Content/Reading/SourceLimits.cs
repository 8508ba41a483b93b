namespace FrameworkGuide.Content.Reading;

/// <summary>What is too much for a content file.</summary>
public static class SourceLimits
{
    /// <summary>
    /// Bytes of a file. Profiles take about 40 kB; what is much larger is a mistake or an attack.
    /// </summary>
    public const int MaxBytes = 256 * 1024;
}
