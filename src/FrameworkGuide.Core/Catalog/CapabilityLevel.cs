namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// Where a capability comes from. A capability a profile does not list is unknown, which is not <see cref="None"/>.
/// </summary>
public enum CapabilityLevel
{
    /// <summary>Looked for, and there is no package in use for it.</summary>
    None,

    /// <summary>A package by people outside the project.</summary>
    Community,

    /// <summary>A separate package by the project itself.</summary>
    Official,

    /// <summary>Part of the framework.</summary>
    BuiltIn,
}
