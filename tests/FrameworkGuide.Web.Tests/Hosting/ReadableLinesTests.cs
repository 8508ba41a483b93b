using FrameworkGuide.Web.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>The log that people read, fed with what others chose.</summary>
public sealed class ReadableLinesTests
{
    [Theory]
    [InlineData("/x\n12:00:00 INF forged", "\\u000a")]
    [InlineData("/x\r12:00:00 INF forged", "\\u000d")]
    [InlineData("/x\u0085y", "\\u0085")]
    [InlineData("/x\u2028y", "\\u2028")]
    [InlineData("\u001b[31mred", "\\u001b")]
    [InlineData("\u009b31mred", "\\u009b")]
    [InlineData("\u202egnp.exe", "\\u202e")]
    [InlineData("\b\b\b\0", "\\u0000")]
    public void A_value_can_neither_end_its_line_nor_steer_the_terminal(string hostile, string code)
    {
        foreach (var line in (string[])[Line(l => l.Information("HTTP {Path} responded", hostile)),
            Line(l => l.Information("HTTP {@Parts} responded", new { Path = (string[])[hostile] }))])
        {
            Assert.Matches(@"^\d\d:\d\d:\d\d INF HTTP ", line);
            Assert.EndsWith(" responded" + Environment.NewLine, line, StringComparison.Ordinal);
            Assert.Contains(code, line, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(line[..^Environment.NewLine.Length], char.IsControl);
        }
    }

    [Fact]
    public void An_exception_keeps_its_lines_but_none_of_them_looks_like_another_event()
    {
        var line = Line(
            l => l.Error(new InvalidOperationException("first\n12:00:00 INF forged\u001b[0m"), "It failed"));

        var lines = line.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith("ERR It failed", lines[0], StringComparison.Ordinal);
        Assert.Equal("    12:00:00 INF forged\\u001b[0m", lines[2]);
        Assert.All(lines[1..], l => Assert.StartsWith("    ", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_and_numbers_are_written_as_they_are() =>
        Assert.EndsWith(" WRN Naïve café took 12.346 ms, 3 times for Ada" + Environment.NewLine,
            Line(l => l.Warning("Naïve café took {Time:0.000} ms, {Count} times for {Who}", 12.3456, 3, "Ada")),
            StringComparison.Ordinal);

    private static string Line(Action<ILogger> log)
    {
        var sink = new Sink();
        using var logger = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger();
        log(logger);
        return sink.Text.ToString();
    }

    private sealed class Sink : ILogEventSink
    {
        private readonly ReadableLines _lines = new();

        public StringWriter Text { get; } = new();

        public void Emit(LogEvent logEvent) => _lines.Format(logEvent, Text);
    }
}
