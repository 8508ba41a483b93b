namespace FrameworkGuide.Core.Comparison;

/// <summary>What is said of one framework above a comparison.</summary>
/// <param name="For">Whom it is for.</param>
/// <param name="Leads">The needs in which it alone is ahead; null for none.</param>
public sealed record SummarizedFramework(string Slug, string Name, string For, string? Leads);
