namespace FrameworkGuide.Core.Catalog;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>Told, and let through.</summary>
    Warning,

    /// <summary>Keeps the document out.</summary>
    Error,
}
