using System.Globalization;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// A line an event for people. What was logged cannot end the line, begin another or colour the terminal: control
/// characters are written as their codes, and the lines of an exception are indented.
/// </summary>
internal sealed class ReadableLines : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write(logEvent.Timestamp.ToString("HH:mm:ss ", CultureInfo.InvariantCulture));
        output.Write(Word(logEvent.Level));
        output.Write(' ');
        output.WriteLine(
            Harmless(string.Concat(logEvent.MessageTemplate.Tokens.Select(t => Render(t, logEvent.Properties)))));
        foreach (var line in (logEvent.Exception?.ToString() ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            output.WriteLine("    " + Harmless(line.TrimEnd('\r')));
    }

    private static string Harmless(string text)
    {
        if (!text.Any(IsHarmful))
            return text;
        var harmless = new StringBuilder(text.Length + 16);
        foreach (var c in text)
            if (IsHarmful(c))
                harmless.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                harmless.Append(c);
        return harmless.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;

    private static string Render(
        Serilog.Parsing.MessageTemplateToken token, IReadOnlyDictionary<string, LogEventPropertyValue> properties)
    {
        if (token is Serilog.Parsing.PropertyToken { PropertyName: var name }
            && properties.GetValueOrDefault(name) is ScalarValue { Value: string text })
            return text;
        using var rendered = new StringWriter(CultureInfo.InvariantCulture);
        token.Render(properties, rendered, CultureInfo.InvariantCulture);
        return rendered.ToString();
    }

    private static string Word(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "VRB",
        LogEventLevel.Debug => "DBG",
        LogEventLevel.Information => "INF",
        LogEventLevel.Warning => "WRN",
        LogEventLevel.Error => "ERR",
        _ => "FTL",
    };
}
