namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A point of a metric that came to a collector.</summary>
/// <param name="Value">What a counter or a gauge says, or how many values a histogram has.</param>
internal sealed record SentFigure(
    string Name,
    string Unit,
    double Value,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyDictionary<string, string> Program)
{
    private const int Gauge = 5;
    private const int Sum = 7;
    private const int Histogram = 9;

    /// <summary>The fields of opentelemetry/proto/collector/metrics/v1/metrics_service.proto.</summary>
    public static IEnumerable<SentFigure> Read(ProtoMessage request) =>
        from ofProgram in request.All(1)
        let program = SentAttributes.Read(ofProgram.All(1, 1))
        from metric in ofProgram.All(2, 2)
        from point in metric.All(Gauge, 1).Concat(metric.All(Sum, 1)).Select(p => (Message: p, Attributes: 7UL))
            .Concat(metric.All(Histogram, 1).Select(p => (Message: p, Attributes: 9UL)))
        select new SentFigure(
            metric.Text(1), metric.Text(3), ValueOf(point.Message, point.Attributes),
            SentAttributes.Read(point.Message.All(point.Attributes)), program);

    /// <summary>A histogram's count and a whole number have fixed 64 bits, and so has a fraction.</summary>
    private static double ValueOf(ProtoMessage point, ulong attributes) =>
        attributes == 9 ? point.Number(4)
        : point.Has(6) ? (long)point.Number(6)
        : BitConverter.UInt64BitsToDouble(point.Number(4));
}
