using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A small collector: takes OTLP over HTTP and keeps what came.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _site;
    private readonly ConcurrentQueue<SentSpan> _spans = new();
    private readonly ConcurrentQueue<SentFigure> _figures = new();
    private readonly StringBuilder _bodies = new();
    private readonly ConcurrentQueue<string> _secrets = new();

    private OtlpReceiver(WebApplication site) => _site = site;

    public IEnumerable<SentSpan> Spans => _spans;

    public IEnumerable<SentFigure> Figures => _figures;

    /// <summary>The values of the header "x-secret".</summary>
    public IEnumerable<string> Secrets => _secrets;

    /// <summary>What turns the program's telemetry on, and has it sent without much waiting.</summary>
    public Dictionary<string, string> Variables => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _site.Urls.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "200",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
    };

    public static async Task<OtlpReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var receiver = new OtlpReceiver(site);
        site.MapPost("/v1/traces", r => receiver.TakeAsync(r, SentSpan.Read, receiver._spans));
        site.MapPost("/v1/metrics", r => receiver.TakeAsync(r, SentFigure.Read, receiver._figures));
        await site.StartAsync();
        return receiver;
    }

    /// <summary>All that came, as far as it is text.</summary>
    public string Everything()
    {
        lock (_bodies)
            return _bodies.ToString();
    }

    public async Task<SentSpan> SpanAsync(string name)
    {
        await Eventually.IsTrueAsync(
            () => _spans.Any(s => s.Name == name),
            () => $"a span '{name}' comes, beside {string.Join(", ", _spans.Select(s => s.Name).Distinct())}");
        return _spans.First(s => s.Name == name);
    }

    /// <summary>Waits until a metric says a value, of a point that has all these attributes.</summary>
    public Task SaysAsync(string name, double value, params (string Key, string Value)[] attributes) =>
        Eventually.IsTrueAsync(
            () => _figures.Any(f => f.Name == name && f.Value == value
                && attributes.All(a => f.Attributes.GetValueOrDefault(a.Key) == a.Value)),
            () => $"{name} is {value} of {string.Join(", ", attributes)}, but it was " + string.Join(
                "; ", _figures.Where(f => f.Name == name).Select(
                    f => $"{f.Value} of {string.Join(", ", f.Attributes)}").Distinct()));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task TakeAsync<T>(
        HttpContext context, Func<ProtoMessage, IEnumerable<T>> read, ConcurrentQueue<T> to)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        lock (_bodies)
            _bodies.Append(Encoding.Latin1.GetString(body.ToArray()));
        if (context.Request.Headers.TryGetValue("x-secret", out var secret))
            _secrets.Enqueue(secret.ToString());
        foreach (var item in read(ProtoMessage.Parse(body.ToArray())))
            to.Enqueue(item);
    }
}
