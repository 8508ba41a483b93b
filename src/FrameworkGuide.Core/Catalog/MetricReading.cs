namespace FrameworkGuide.Core.Catalog;

/// <summary>One figure about a framework at one time.</summary>
/// <param name="Key">The metric's key in metrics.yml, which gives its unit.</param>
/// <param name="Population">Who or what was counted.</param>
public sealed record MetricReading(
    string Key, MetricValue Value, PartialDate? AsOf, string? Population, string? Source, string? Note);
