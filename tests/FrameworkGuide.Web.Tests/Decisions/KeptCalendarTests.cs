using System.Text;
using Ical.Net;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>The calendar of a result, read by a library of others.</summary>
public sealed class KeptCalendarTests : IDisposable
{
    private const string Odd =
        "Odd, with; \\ and ü, a name that is longer than the seventy-five octets of a line in it";

    private readonly KeptGuide _kept = new();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task It_has_the_ends_of_support_and_the_days_of_review()
    {
        _kept.Content.Write("frameworks/gamma.md", _kept.Content.Read("frameworks/gamma.md")
            .Replace("name: Gamma", $"name: '{Odd}'", StringComparison.Ordinal));
        _kept.Started();

        var (text, calendar) = await CalendarAsync(KeptGuide.Answers);

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n");
        Assert.All(lines, l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.All(lines, l => Assert.DoesNotContain('\n', l));
        Assert.Equal(
            [
                "2026-12-03 Alpha 1: security fixes only from now on", "2027-02-03 Support of Alpha 1 ends",
                "2027-04-30 The evidence for Alpha is due for a review",
                "2027-04-30 The evidence for Beta is due for a review",
                "2027-04-30 The evidence for Delta is due for a review",
                "2027-04-30 The evidence for Epsilon is due for a review",
                $"2027-04-30 The evidence for {Odd} is due for a review",
            ],
            calendar.Events.Select(e => $"{e.Start!.Value:yyyy-MM-dd} {e.Summary}"));
        Assert.All(calendar.Events, e => Assert.True(e.IsAllDay));
        Assert.Equal(7, calendar.Events.Select(e => e.Uid).Distinct().Count());
        Assert.Equal(_kept.Guide.Url + "/frameworks/alpha#support", calendar.Events.First().Url!.ToString());
    }

    [Fact]
    public async Task Events_keep_their_names_and_a_kept_result_those_since()
    {
        _kept.Started();
        var query = _kept.Keep(KeptGuide.Answers + "&only=alpha&only=beta");
        var (_, before) = await CalendarAsync(query);
        _kept.Publish(
            "2026-12-20", KeptGuide.Alpha, "security-support-until: 2027-02-03", "security-support-until: 2027-08-01");

        var (_, after) = await CalendarAsync(query);

        Assert.Equal(
            ["Alpha 1", "Support of Alpha 1 ends"], before.Events.Take(2).Select(e => e.Summary?.Split(':')[0]));
        Assert.Equal(
            before.Events.Select(e => e.Uid).Order(StringComparer.Ordinal),
            after.Events.Select(e => e.Uid).Order(StringComparer.Ordinal));
        Assert.Equal(4, after.Events.Count);
        Assert.Equal(new DateTime(2027, 8, 1), after.Events.Single(e => e.Summary == "Support of Alpha 1 ends")
            .Start!.Value);
    }

    [Fact]
    public async Task The_page_of_a_result_leads_to_both()
    {
        _kept.Started();
        foreach (var query in (string[])[KeptGuide.Answers, _kept.Keep()])
        {
            var page = await _kept.ResultAsync(query);
            Assert.Equal("/recommend/feed.xml" + _kept.Keep(), page.One("a[href*='feed.xml?']").GetAttribute("href"));
            Assert.Equal("/recommend/calendar.ics" + _kept.Keep(), page.One("a[href*='.ics']").GetAttribute("href"));
        }
    }

    private async Task<(string Text, Calendar Calendar)> CalendarAsync(string query)
    {
        using var answer = await _kept.Guide.Client.GetAsync("/recommend/calendar.ics" + query);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(answer.Headers.ETag);
        return (text, Calendar.Load(text)!);
    }
}
