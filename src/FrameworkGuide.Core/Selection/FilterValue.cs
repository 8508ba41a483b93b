using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>A value of a property, which a framework has or has not.</summary>
/// <param name="Key">The language, style, licence or capability; empty for a size and for support.</param>
/// <param name="Degree">
/// The size, the level of the capability or the status of support as its number; null where that is unknown or there is
/// none.
/// </param>
public readonly record struct FilterValue(FilterProperty Property, string Key, int? Degree)
{
    /// <summary>The lowest rating, 0 to 5, with which a framework suits a size.</summary>
    public const double Suits = Rating.Suits;

    public static FilterValue Language(string name) => new(FilterProperty.Language, name, null);

    public static FilterValue Style(string name) => new(FilterProperty.Style, name, null);

    public static FilterValue Licence(string name) => new(FilterProperty.Licence, name, null);

    /// <summary>A size of project that a framework is rated as suiting.</summary>
    public static FilterValue Size(ProjectSize size) => new(FilterProperty.Size, "", (int)size);

    /// <param name="level">Null is unknown.</param>
    public static FilterValue Capability(string key, CapabilityLevel? level) =>
        new(FilterProperty.Capability, key, (int?)level);

    /// <param name="status">Of the newest released cycle; null where no released cycle is known.</param>
    public static FilterValue Support(SupportKind? status) => new(FilterProperty.Support, "", (int?)status);
}
