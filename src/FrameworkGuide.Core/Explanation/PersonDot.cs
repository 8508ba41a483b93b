namespace FrameworkGuide.Core.Explanation;

/// <summary>A person in a dot plot.</summary>
/// <param name="Number">From 1, the mark of the person.</param>
/// <param name="X">"57.2%" of the width.</param>
/// <param name="Y">In pixels from the top.</param>
public sealed record PersonDot(int Number, string X, int Y);
