namespace FrameworkGuide.Core.History;

/// <summary>One thing that a profile says otherwise than before.</summary>
/// <param name="Text">In words: "Secure by default: 4 to 4.5".</param>
/// <param name="Why">The reason it says now; null where there is none.</param>
/// <param name="Sources">Where what it says now comes from.</param>
public sealed record ProfileChange(string Text, string? Why, IReadOnlyList<string> Sources);
