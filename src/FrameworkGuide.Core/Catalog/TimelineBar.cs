namespace FrameworkGuide.Core.Catalog;

/// <summary>A bar of a release chart.</summary>
/// <param name="Kind">active, security or open: what the bar stands for.</param>
/// <param name="X">Where it begins, in percent of the width: "12.5%".</param>
/// <param name="Y">Where it begins, in pixels.</param>
/// <param name="Width">In percent of the width.</param>
public sealed record TimelineBar(string Kind, string X, int Y, string Width);
