namespace FrameworkGuide.Core.Catalog;

/// <summary>A strength, weakness or pitfall.</summary>
public sealed record Point(string Text, string? Source);
