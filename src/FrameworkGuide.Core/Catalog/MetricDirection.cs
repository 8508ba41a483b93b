namespace FrameworkGuide.Core.Catalog;

/// <summary>Which way a metric's figure is better for a chooser.</summary>
public enum MetricDirection
{
    None,
    Higher,
    Lower,
}
