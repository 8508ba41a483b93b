namespace FrameworkGuide.Core.Catalog;

/// <summary>A framework or library that the guide names but does not rate.</summary>
/// <param name="Website">The project's site.</param>
/// <param name="Source">Where it is written that it is usual in its language.</param>
public sealed record OtherFramework(string Name, string? Website, string? Source);
