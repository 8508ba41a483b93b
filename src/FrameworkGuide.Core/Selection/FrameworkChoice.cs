namespace FrameworkGuide.Core.Selection;

/// <summary>A value to filter by.</summary>
/// <param name="Word">As it stands in addresses.</param>
/// <param name="Label">As readers see it.</param>
public sealed record FrameworkChoice(string Word, string Label, FilterValue Value);
