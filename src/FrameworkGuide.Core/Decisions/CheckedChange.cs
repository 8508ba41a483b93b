namespace FrameworkGuide.Core.Decisions;

/// <summary>One thing that changed since a decision, as a site tells it. Texts are those of the site.</summary>
/// <param name="Text">The change in words; null where the site has none.</param>
public sealed record CheckedChange(
    string? Day, string Kind, string? Framework, string? Criterion, string? Before, string? After, string? Why,
    IReadOnlyList<string> Sources, string? Text);
