namespace FrameworkGuide.Core.Catalog;

/// <summary>metrics.yml.</summary>
public sealed record MetricList(IReadOnlyList<MetricDefinition> Metrics) : DocumentContent;
