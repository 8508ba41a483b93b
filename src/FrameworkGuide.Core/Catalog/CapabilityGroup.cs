namespace FrameworkGuide.Core.Catalog;

/// <summary>A heading of the capability matrix with its rows.</summary>
public sealed record CapabilityGroup(string Name, IReadOnlyList<CapabilityDefinition> Items);

/// <summary>A row of the capability matrix.</summary>
public sealed record CapabilityDefinition(string Key, string Label, string? Description);
