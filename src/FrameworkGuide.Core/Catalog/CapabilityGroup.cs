namespace FrameworkGuide.Core.Catalog;

/// <summary>A heading of the capability matrix with its rows.</summary>
public sealed record CapabilityGroup(string Name, IReadOnlyList<CapabilityDefinition> Items);
