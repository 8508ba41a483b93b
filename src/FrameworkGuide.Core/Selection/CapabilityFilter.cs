namespace FrameworkGuide.Core.Selection;

/// <summary>The levels of one capability that would leave something.</summary>
/// <param name="Chosen">Those that are filtered by.</param>
/// <param name="Others">Those that could be.</param>
public sealed record CapabilityFilter(
    string Label, IReadOnlyList<FilterChoice> Chosen, IReadOnlyList<FilterChoice> Others);
