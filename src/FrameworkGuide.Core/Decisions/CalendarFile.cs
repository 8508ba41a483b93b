using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Decisions;

/// <summary>Writes days as an iCalendar file (RFC 5545).</summary>
public static class CalendarFile
{
    /// <summary>Octets of a line, its end not counted (RFC 5545, section 3.1).</summary>
    private const int MostOctets = 75;

    private const string Day = "yyyyMMdd";

    /// <param name="title">What the calendar is called.</param>
    /// <param name="home">What stands before the paths of pages, without a slash at the end.</param>
    /// <param name="madeOn">The UTC day it is made on.</param>
    public static string Write(string title, IEnumerable<CalendarEntry> entries, string home, DateOnly madeOn)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Framework Guide//Decisions//EN");
        Line(text, $"X-WR-CALNAME:{Escape(title)}");
        foreach (var entry in entries)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{Escape($"{entry.Name}@framework-guide")}");
            Line(text, $"DTSTAMP:{Write(madeOn)}T000000Z");
            Line(text, $"DTSTART;VALUE=DATE:{Write(entry.Day)}");
            Line(text, $"SUMMARY:{Escape(entry.Title)}");
            Line(text, $"DESCRIPTION:{Escape(entry.Text)}");
            Line(text, $"URL:{home}{entry.Page}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Write(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    /// <summary>Text as a value (section 3.3.11). Control characters are not allowed, but for the tab.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
            text.Append(c switch
            {
                '\\' => @"\\",
                ';' => @"\;",
                ',' => @"\,",
                '\n' => @"\n",
                _ when char.IsControl(c) && c != '\t' => " ",
                _ => c.ToString(),
            });
        return text.ToString();
    }

    /// <summary>Folds a long line, never within a character: what follows begins with a blank.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
