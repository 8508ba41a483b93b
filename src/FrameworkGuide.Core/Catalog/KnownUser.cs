namespace FrameworkGuide.Core.Catalog;

/// <summary>Who is known to run a framework, and how that is known.</summary>
public sealed record KnownUser(string Who, string? Note, string? Source);
