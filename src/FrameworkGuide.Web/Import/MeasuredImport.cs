using System.Diagnostics;
using System.Diagnostics.Metrics;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Import;

/// <summary>One import, as a span and in the metric of import times; it failed unless it is told to be done.</summary>
internal sealed class MeasuredImport : IDisposable
{
    private const string Prefix = GuideTelemetry.Prefix + "import.";

    private static readonly Histogram<double> Duration = GuideTelemetry.Meter.CreateHistogram(
        Prefix + "duration", "s", "Time from the first file that is read to the new content being served.",
        advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
        });

    private readonly Activity? _span = GuideTelemetry.Spans.StartActivity("import content");
    private readonly long _start = Stopwatch.GetTimestamp();
    private string _outcome = "failed";

    public void Done(ImportBatch batch)
    {
        _outcome = "imported";
        if (_span is null)
            return;
        _span.SetTag(Prefix + "read", batch.Read);
        _span.SetTag(Prefix + "published", batch.Published);
        _span.SetTag(Prefix + "removed", batch.Removed);
        _span.SetTag(Prefix + "kept_back", batch.Files.Values.Count(f => f.State == FileState.KeptBack));
        _span.SetTag("content-revision", batch.Logged?.Last);
    }

    public void Dispose()
    {
        Duration.Record(
            Stopwatch.GetElapsedTime(_start).TotalSeconds,
            new KeyValuePair<string, object?>(Prefix + "outcome", _outcome));
        _span?.SetTag(Prefix + "outcome", _outcome);
        if (_outcome == "failed")
            _span?.SetStatus(ActivityStatusCode.Error);
        _span?.Dispose();
    }
}
