namespace FrameworkGuide.Core.Comparison;

/// <summary>How the cells of a row differ.</summary>
public enum Difference
{
    /// <summary>All say the same.</summary>
    None,

    /// <summary>At least two say something else.</summary>
    Some,

    /// <summary>Those that are known say the same, and some are unknown.</summary>
    Unknown,
}
