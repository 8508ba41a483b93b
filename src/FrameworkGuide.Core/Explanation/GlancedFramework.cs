using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework in the table of the home page.</summary>
/// <param name="Sizes">How well it suits each size, 0 to 5; null is not rated.</param>
/// <param name="Support">Of its newest released cycle; null where none is known.</param>
public sealed record GlancedFramework(
    string Slug, string Name, string Languages, string Kind, IReadOnlyList<double?> Sizes, FrameworkSupport? Support);
