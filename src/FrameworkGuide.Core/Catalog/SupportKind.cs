namespace FrameworkGuide.Core.Catalog;

/// <summary>What is known of a cycle's support on a given day.</summary>
public enum SupportKind
{
    /// <summary>Neither end is published; never read as "supported".</summary>
    NoEndDatePublished,

    /// <summary>Bugs are being fixed until the date.</summary>
    Active,

    /// <summary>Only security holes are being fixed, until the date.</summary>
    SecurityOnly,

    /// <summary>Bug fixes have ended and no end of security fixes is published.</summary>
    SecurityEndNotPublished,

    /// <summary>Nothing is fixed any more; the date was the last day.</summary>
    Ended,
}
