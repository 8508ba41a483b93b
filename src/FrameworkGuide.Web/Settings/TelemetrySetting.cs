using System.Globalization;

namespace FrameworkGuide.Web.Settings;

/// <summary>
/// Reads the variables of OpenTelemetry's specification that switch it on. Its library passes over a wrong one and
/// sends to a collector on this machine instead, which nobody notices: so these end the start. What is said of a
/// mistake has nothing of the value, where credentials may be.
/// </summary>
internal sealed class TelemetrySetting(IConfiguration configuration, Action<string> fail)
{
    public const string Endpoint = Exporter + "ENDPOINT";

    private const string Exporter = "OTEL_EXPORTER_OTLP_";
    private static readonly string[] Signals = ["", "TRACES_", "METRICS_"];
    private static readonly string[] Milliseconds = ["OTEL_METRIC_EXPORT_INTERVAL", "OTEL_METRIC_EXPORT_TIMEOUT"];

    /// <param name="fail">Is told a sentence for each mistake.</param>
    /// <returns>Null where nothing is to be sent.</returns>
    public static TelemetrySettings? Read(IConfiguration configuration, Action<string> fail) =>
        string.IsNullOrWhiteSpace(configuration[Endpoint])
            || string.Equals(configuration["OTEL_SDK_DISABLED"]?.Trim(), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : new TelemetrySetting(configuration, fail).Read();

    private TelemetrySettings Read()
    {
        foreach (var signal in Signals)
        {
            Check($"{Exporter}{signal}ENDPOINT", IsAddress,
                "is not the address of a collector; expected one such as http://collector.example.org:4317");
            Check($"{Exporter}{signal}PROTOCOL", p => p is "grpc" or "http/protobuf",
                "is not a supported protocol; expected grpc or http/protobuf");
            Check($"{Exporter}{signal}HEADERS", AreHeaders,
                "is not a list of headers; expected one such as name=value,other-name=value");
            CheckMilliseconds($"{Exporter}{signal}TIMEOUT");
        }

        foreach (var name in Milliseconds)
            CheckMilliseconds(name);
        return new TelemetrySettings(IsSent("TRACES"), IsSent("METRICS"));
    }

    private void CheckMilliseconds(string name) => Check(
        name,
        v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0,
        "is not a time; expected a whole number of milliseconds such as 10000");

    private void Check(string name, Func<string, bool> isRight, string problem)
    {
        if (configuration[name]?.Trim() is { Length: > 0 } value && !isRight(value))
            fail($"{name} {problem}");
    }

    private bool IsSent(string signal)
    {
        var name = $"OTEL_{signal}_EXPORTER";
        Check(name, e => e is "otlp" or "none", "is not a supported exporter; expected otlp or none");
        return configuration[name]?.Trim() != "none";
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// <summary>They are read as the library does: unescaped first, then cut at commas.</summary>
    private static bool AreHeaders(string text)
    {
        using var request = new HttpRequestMessage();
        return Uri.UnescapeDataString(text).Split(',').All(
            pair => pair.IndexOf('=') is > 0 and var at && !pair.Any(char.IsControl)
                && request.Headers.TryAddWithoutValidation(pair[..at].Trim(), pair[(at + 1)..].Trim()));
    }
}
