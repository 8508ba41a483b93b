namespace FrameworkGuide.Core.Explanation;

/// <summary>Capabilities of a profile under one heading.</summary>
/// <param name="Summary">How many there are at each level, in words.</param>
public sealed record ProfileCapabilityGroup(string Title, string Summary, IReadOnlyList<ProfileCapability> Rows);
