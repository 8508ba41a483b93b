namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// A measured number, or the range the source gives; <see cref="Min"/> equals <see cref="Max"/> for a single number.
/// </summary>
public readonly record struct MetricValue(double Min, double Max)
{
    public bool IsRange => Min != Max;
}
