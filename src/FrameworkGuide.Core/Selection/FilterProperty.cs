namespace FrameworkGuide.Core.Selection;

/// <summary>What frameworks can be filtered by.</summary>
public enum FilterProperty
{
    Language,
    Style,
    Licence,
    Size,
    Capability,
    Support,
}
