namespace FrameworkGuide.Content.Reading;

/// <summary>What is too much for a content file.</summary>
public static class SourceLimits
{
    /// <summary>
    /// Bytes of a file. Profiles take about 40 kB; what is much larger is a mistake or an attack. The Markdown parser takes a time that
    /// grows with the square of the size on some texts without sense: seconds for this size, minutes for a megabyte.
    /// </summary>
    public const int MaxBytes = 256 * 1024;
}
