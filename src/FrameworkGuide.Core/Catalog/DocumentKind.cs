namespace FrameworkGuide.Core.Catalog;

/// <summary>What a content file describes. The numbers are stored: never change one.</summary>
public enum DocumentKind
{
    Site = 0,
    Languages = 1,
    Capabilities = 2,
    Metrics = 3,
    Need = 4,
    Framework = 5,
    SampleProject = 6,
    Guide = 7,
}
