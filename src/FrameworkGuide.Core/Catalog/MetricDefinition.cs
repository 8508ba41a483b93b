namespace FrameworkGuide.Core.Catalog;

/// <summary>What a metric is, and what it says and does not say.</summary>
/// <param name="Unit">The unit of its values, for example "percent" or "requests/s".</param>
public sealed record MetricDefinition(
    string Key, string Label, string? Unit, MetricDirection Better, string? Says, string? DoesNotSay);
