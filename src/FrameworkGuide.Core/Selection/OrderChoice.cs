namespace FrameworkGuide.Core.Selection;

/// <summary>An order that a list can have.</summary>
/// <param name="Word">As addresses write it.</param>
public sealed record OrderChoice(string Word, string Label, bool IsChosen);
