namespace FrameworkGuide.Content.Editing;

/// <summary>A line of one of two texts, and whether it came or went.</summary>
/// <param name="Kind">Same for lines around a change, which are shown to find one's way.</param>
/// <param name="Number">From 1, in the text the line stands in.</param>
public sealed record DiffLine(DiffKind Kind, int Number, IReadOnlyList<DiffWords> Words);
