using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What speaks for a framework, or against it.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Shown">The strongest, with their evidence.</param>
/// <param name="More">What is said of the others; null where there are none.</param>
public sealed record PickSide(string Title, IReadOnlyList<PickReason> Shown, string? More)
{
    /// <summary>So many reasons on each side are shown with their evidence.</summary>
    public const int Most = 3;

    /// <param name="reasons">The strongest first.</param>
    public static PickSide Of(string title, IReadOnlyList<PickReason> reasons) => new(
        title,
        [.. reasons.Take(Most)],
        reasons.Count > Most
            ? $"and in {English.Count(reasons.Count - Most, "more answer", "more answers")}, see the numbers below"
            : null);
}
