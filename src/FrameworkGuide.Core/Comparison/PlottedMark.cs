using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Comparison;

/// <summary>A framework's mark on the scale of a row.</summary>
/// <param name="X">In percent of the scale.</param>
/// <param name="Y">Pixels from the top of the row to its middle.</param>
public sealed record PlottedMark(FrameworkMark Mark, string X, int Y);
