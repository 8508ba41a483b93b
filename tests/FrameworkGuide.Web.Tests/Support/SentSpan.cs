namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A span that came to a collector, with what it says of the program.</summary>
internal sealed record SentSpan(
    string Name,
    string Scope,
    string Trace,
    string Parent,
    bool HasFailed,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyDictionary<string, string> Program)
{
    /// <summary>The fields of opentelemetry/proto/collector/trace/v1/trace_service.proto.</summary>
    public static IEnumerable<SentSpan> Read(ProtoMessage request) =>
        from ofProgram in request.All(1)
        let program = SentAttributes.Read(ofProgram.All(1, 1))
        from ofScope in ofProgram.All(2)
        from span in ofScope.All(2)
        select new SentSpan(
            span.Text(5), ofScope.All(1).Single().Text(1), span.Hex(1), span.Hex(4),
            span.All(15).Any(s => s.Number(3) == 2), SentAttributes.Read(span.All(9)), program);
}
