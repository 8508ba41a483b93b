namespace FrameworkGuide.Core.Selection;

/// <summary>A choice of a filter.</summary>
/// <param name="Word">As addresses write it.</param>
/// <param name="Count">How many frameworks it would leave.</param>
public sealed record FilterChoice(string Word, string Label, int Count, bool IsChosen);
