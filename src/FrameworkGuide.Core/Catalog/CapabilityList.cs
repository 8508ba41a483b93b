namespace FrameworkGuide.Core.Catalog;

/// <summary>capabilities.yml.</summary>
public sealed record CapabilityList(IReadOnlyList<CapabilityGroup> Groups) : DocumentContent;
