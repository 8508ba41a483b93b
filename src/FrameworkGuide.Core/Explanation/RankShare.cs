namespace FrameworkGuide.Core.Explanation;

/// <summary>How often a framework takes a place, as a part of a bar.</summary>
/// <param name="Place">From 1.</param>
/// <param name="X">Where the part begins, in percent of the bar.</param>
/// <param name="Width">In percent of the bar.</param>
/// <param name="Middle">Where its label stands, in percent of the bar.</param>
/// <param name="Label">"1st 57%"; null where the part is too narrow for it.</param>
public sealed record RankShare(int Place, string X, string Width, string Middle, string? Label)
{
    /// <summary>Places after the third are drawn alike.</summary>
    private const int Tones = 4;

    /// <summary>1, the strongest, for first places, to 4.</summary>
    public int Tone => Math.Min(Place, Tones);
}
