namespace FrameworkGuide.Core.Selection;

/// <summary>The choices for one property.</summary>
/// <param name="Key">As addresses write it.</param>
public sealed record FilterGroup(string Key, string Title, IReadOnlyList<FilterChoice> Choices);
