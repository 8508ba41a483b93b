using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Comparison;

/// <summary>A framework's mark on the scale of a row.</summary>
/// <param name="Framework">Its place among the columns, from 0.</param>
/// <param name="X">In percent of the scale.</param>
/// <param name="Y">Pixels from the top of the row to its middle.</param>
public sealed record PlottedMark(FrameworkMark Mark, int Framework, string X, int Y);
