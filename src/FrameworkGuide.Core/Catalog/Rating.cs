namespace FrameworkGuide.Core.Catalog;

/// <summary>How well a framework meets a size or a need, with the evidence for it.</summary>
/// <param name="Value">0 (not at all) to 5 (as well as any).</param>
/// <param name="Why">The reason in one sentence.</param>
/// <param name="Sources">Addresses of the evidence; at least one.</param>
/// <param name="Checked">When the evidence was last looked at; null means the day the profile was reviewed.</param>
public sealed record Rating(double Value, string Why, IReadOnlyList<string> Sources, DateOnly? Checked)
{
    /// <summary>The highest value a rating can have.</summary>
    public const double Max = 5;

    /// <summary>The lowest with which a framework suits a size.</summary>
    public const double Suits = 4;
}
