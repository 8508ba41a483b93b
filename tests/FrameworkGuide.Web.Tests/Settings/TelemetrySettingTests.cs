using FrameworkGuide.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace FrameworkGuide.Web.Tests.Settings;

public sealed class TelemetrySettingTests
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly List<string> _failures = [];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_an_address_nothing_is_sent_whatever_else_is_set(string address)
    {
        Assert.Null(Read((Endpoint, address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "smoke signals")));
        Assert.Empty(_failures);
    }

    [Fact]
    public void It_can_be_switched_off_as_a_whole() =>
        Assert.Null(Read((Endpoint, "http://collector:4317"), ("OTEL_SDK_DISABLED", "True")));

    [Fact]
    public void What_the_specification_allows_is_taken()
    {
        Assert.Equal(
            new TelemetrySettings(Traces: true, Metrics: true),
            Read(
                (Endpoint, "https://collector.example.org/otlp"), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                ("OTEL_EXPORTER_OTLP_METRICS_PROTOCOL", "grpc"), ("OTEL_EXPORTER_OTLP_TIMEOUT", "3000"),
                ("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Basic%20c2VzYW1l=,x-tenant=guide, x-empty="),
                ("OTEL_TRACES_EXPORTER", "otlp"), ("OTEL_METRIC_EXPORT_INTERVAL", "10000")));
        Assert.Empty(_failures);
    }

    [Theory]
    [InlineData("OTEL_TRACES_EXPORTER", false, true)]
    [InlineData("OTEL_METRICS_EXPORTER", true, false)]
    public void One_of_both_can_be_switched_off(string name, bool traces, bool metrics) =>
        Assert.Equal(new TelemetrySettings(traces, metrics), Read((Endpoint, "http://collector"), (name, "none")));

    [Theory]
    [InlineData(Endpoint, "collector:4317")]
    [InlineData(Endpoint, "4317")]
    [InlineData(Endpoint, "/v1/traces")]
    [InlineData(Endpoint, "grpc://collector:4317")]
    [InlineData(Endpoint, "http://")]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "collector")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json")]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_PROTOCOL", "http")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "sesame")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "a=b,")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "=b")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "a b=c")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "a=b%0D%0Ac: d")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "content-type=text/plain")]
    [InlineData("OTEL_EXPORTER_OTLP_TIMEOUT", "0")]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_TIMEOUT", "10s")]
    [InlineData("OTEL_METRIC_EXPORT_INTERVAL", "-1")]
    [InlineData("OTEL_METRICS_EXPORTER", "prometheus")]
    public void What_cannot_be_used_is_told_by_its_name_without_its_value(string name, string value)
    {
        Read(name == Endpoint ? [(name, value)] : [(Endpoint, "http://collector:4317"), (name, value)]);

        var failure = Assert.Single(_failures);
        Assert.StartsWith(name + " is not ", failure);
        Assert.Contains("; expected ", failure);
        Assert.DoesNotContain("sesame", failure);
    }

    private TelemetrySettings? Read(params (string Name, string Value)[] variables) => TelemetrySetting.Read(
        new ConfigurationBuilder()
            .AddInMemoryCollection(variables.Select(v => KeyValuePair.Create(v.Name, (string?)v.Value))).Build(),
        _failures.Add);
}
