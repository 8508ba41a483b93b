namespace FrameworkGuide.Core.Catalog;

/// <summary>A row of a release chart.</summary>
/// <param name="LabelY">The baseline of its name, in pixels.</param>
public sealed record TimelineRow(string Label, int LabelY, Release Release, IReadOnlyList<TimelineBar> Bars);
