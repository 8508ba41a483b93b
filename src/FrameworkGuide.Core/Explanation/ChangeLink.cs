namespace FrameworkGuide.Core.Explanation;

/// <summary>An answer or a weight to try, as a link.</summary>
/// <param name="Before">What parts it from the one before it in the same sentence.</param>
/// <param name="Address">The result with it; null where there is none to show.</param>
public sealed record ChangeLink(string Before, string Text, string? Address);
