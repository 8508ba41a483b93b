namespace FrameworkGuide.Core.Catalog;

/// <summary>How a framework provides one capability.</summary>
/// <param name="Via">The module or package that provides it.</param>
public sealed record Capability(CapabilityLevel Level, string? Via, string? Note, string? Source);
