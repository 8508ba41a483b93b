namespace FrameworkGuide.Core.Catalog;

/// <summary>A row of the capability matrix.</summary>
public sealed record CapabilityDefinition(string Key, string Label, string? Description);
