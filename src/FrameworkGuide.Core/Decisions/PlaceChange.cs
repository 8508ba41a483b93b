namespace FrameworkGuide.Core.Decisions;

/// <summary>A framework that has another rank or another score than before.</summary>
/// <param name="Then">Null where the result did not list it.</param>
/// <param name="Now">Null where the result does not list it.</param>
public sealed record PlaceChange(string Slug, string Name, Place? Then, Place? Now);
