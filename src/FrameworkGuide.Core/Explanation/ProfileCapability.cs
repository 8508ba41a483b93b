using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A row of the content's list of capabilities, as a profile has it.</summary>
/// <param name="Capability">Null where it is unknown.</param>
public sealed record ProfileCapability(string Key, string Label, Capability? Capability);
