using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Comparison;

/// <summary>How another framework is rated for the same.</summary>
public sealed record ComparedRating(string Slug, string Name, Rating Rating);
