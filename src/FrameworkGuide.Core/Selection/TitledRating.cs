namespace FrameworkGuide.Core.Selection;

/// <summary>A rating under its title.</summary>
/// <param name="Value">0 to 5; null is not rated.</param>
public sealed record TitledRating(string Title, double? Value);
