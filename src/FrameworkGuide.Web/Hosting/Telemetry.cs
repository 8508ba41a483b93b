using System.Diagnostics;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Settings;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Sends spans and metrics to a collector where the settings name one. Nothing else knows OpenTelemetry, and without
/// a collector its libraries are not loaded.
/// </summary>
internal static class Telemetry
{
    private const string ServiceName = "framework-guide";

    /// <summary>A collector that does not answer holds up the end of the program for no longer.</summary>
    private const int StopsWithin = 2000;

    /// <summary>Of what is told of a request.</summary>
    private static readonly HashSet<string> Kept =
    [
        "http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version",
        "error.type",
    ];

    public static void AddGuideTelemetry(this IServiceCollection services, GuideSettings settings)
    {
        if (settings.Telemetry is { } telemetry)
            Add(services, telemetry);
    }

    /// <summary>Begins before the first import does.</summary>
    /// <exception cref="SettingsException">A variable of OpenTelemetry cannot be used.</exception>
    public static void UseGuideTelemetry(this WebApplication app, GuideSettings settings)
    {
        if (settings.Telemetry is not null)
            Begin(app);
    }

    private static void Add(IServiceCollection services, TelemetrySettings telemetry) =>
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource
                .AddService(ServiceName, serviceVersion: ProgramVersion.Release)
                .AddEnvironmentVariableDetector()) // Again, for what the host says to go before.
            .WithTracing(tracing =>
            {
                if (telemetry.Traces)
                    tracing.AddSource(GuideTelemetry.Name)
                        .AddAspNetCoreInstrumentation(requests =>
                        {
                            requests.Filter = IsNoProbe;
                            requests.EnrichWithHttpResponse = KeepKind;
                        });
            })
            .WithMetrics(metrics =>
            {
                if (telemetry.Metrics)
                    metrics.AddMeter(GuideTelemetry.Name).AddAspNetCoreInstrumentation().AddRuntimeInstrumentation();
            })
            .UseOtlpExporter();

    private static void Begin(WebApplication app)
    {
        try
        {
            var traces = app.Services.GetRequiredService<TracerProvider>();
            var metrics = app.Services.GetRequiredService<MeterProvider>();
            app.Services.GetRequiredService<ContentGauges>();
            app.Lifetime.ApplicationStopped.Register(() => Parallel.Invoke(
                () => traces.Shutdown(StopsWithin), () => metrics.Shutdown(StopsWithin)));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException
            or IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            throw new SettingsException([$"the variables of OpenTelemetry (OTEL_…) cannot be used: {e.Message}"]);
        }
    }

    /// <summary>Below a path as well.</summary>
    private static bool IsNoProbe(HttpContext context) =>
        !(context.Request.Path.Value ?? "").EndsWith("/health/live", StringComparison.Ordinal)
        && !(context.Request.Path.Value ?? "").EndsWith("/health/ready", StringComparison.Ordinal);

    /// <summary>
    /// Leaves in spans of requests what kind of request it was and what came of it. Addresses hold what people answer,
    /// and links that set passwords; hosts, methods and browsers are whatever a client says.
    /// </summary>
    /// <remarks>No processor: MVC looks at all types, and one with a base there loads the library.</remarks>
    private static void KeepKind(Activity request, HttpResponse response)
    {
        foreach (var (name, _) in request.TagObjects.ToList())
            if (!Kept.Contains(name))
                request.SetTag(name, null);

        // The library calls the start page by its file when it is made, but not when it comes from memory.
        if (request.GetTagItem("http.route") is "/Index")
        {
            request.SetTag("http.route", "/");
            request.DisplayName = request.DisplayName.Replace("/Index", "/", StringComparison.Ordinal);
        }
    }
}
