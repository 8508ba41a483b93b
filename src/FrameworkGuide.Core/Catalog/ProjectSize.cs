namespace FrameworkGuide.Core.Catalog;

/// <summary>How large a project is; the order is from small to large.</summary>
public enum ProjectSize
{
    Small,
    Medium,
    Large,
}
