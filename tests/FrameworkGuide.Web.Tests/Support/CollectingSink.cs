using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Keeps every event that is logged.</summary>
internal sealed class CollectingSink : ILogEventSink
{
    private static readonly MessageTemplateTextFormatter Text = new("{Message:lj}{Exception}");

    private readonly ConcurrentQueue<LogEvent> _events = new();

    public IReadOnlyList<LogEvent> Events => [.. _events];

    public void Emit(LogEvent logEvent) => _events.Enqueue(logEvent);

    public bool Has(LogEventLevel level, string words) =>
        _events.Any(e => e.Level == level && Render(e).Contains(words, StringComparison.Ordinal));

    /// <summary>Waits for a line that is written beside what is seen from outside.</summary>
    public Task TellsAsync(LogEventLevel level, string words) =>
        Eventually.IsTrueAsync(() => Has(level, words), $"the log tells '{words}'");

    /// <summary>The level and status of each request to an address, in order.</summary>
    public IReadOnlyList<(LogEventLevel Level, int Status)> Requests(string path) =>
        [
            .. _events.Where(e => Value(e, "RequestPath") as string == path && e.Properties.ContainsKey("StatusCode"))
                .Select(e => (e.Level, (int)Value(e, "StatusCode")!)),
        ];

    private static string Render(LogEvent logEvent)
    {
        using var text = new StringWriter();
        Text.Format(logEvent, text);
        return text.ToString();
    }

    private static object? Value(LogEvent logEvent, string name) =>
        (logEvent.Properties.GetValueOrDefault(name) as ScalarValue)?.Value;
}
