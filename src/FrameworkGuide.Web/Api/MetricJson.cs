using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>One figure at one time.</summary>
/// <param name="Key">Which figure it is.</param>
/// <param name="Min">The number, or the lower end of the range the source gives.</param>
/// <param name="Max">The number, or the upper end of that range.</param>
/// <param name="AsOf">The date it refers to: a year, a month or a day.</param>
/// <param name="Population">Who or what was counted.</param>
/// <param name="Source">The address of the evidence.</param>
/// <param name="Note">What a reader should know.</param>
internal sealed record MetricJson(
    string Key, double Min, double Max, string? AsOf, string? Population, string? Source, string? Note)
{
    public static MetricJson Of(MetricReading reading) =>
        new(reading.Key, reading.Value.Min, reading.Value.Max, reading.AsOf?.ToString(), reading.Population,
            reading.Source, reading.Note);
}
