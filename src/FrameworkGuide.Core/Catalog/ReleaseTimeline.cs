using System.Globalization;

namespace FrameworkGuide.Core.Catalog;

/// <summary>Where the bars of the release chart stand, in percent of its width.</summary>
public sealed class ReleaseTimeline
{
    /// <summary>Pixels of the years above the rows.</summary>
    public const int AxisHeight = 22;

    private const int RowHeight = 26;
    private const int LabelBaseline = 17;
    private const int BarTop = 6;

    /// <summary>Pixels by which the line of today stands out into the years.</summary>
    private const int TodayAbove = 4;

    /// <summary>Percent of the width below which a bar could not be seen.</summary>
    private const double NarrowestBar = 0.4;

    private const int NarrowLabels = 64;
    private const int WideLabels = 136;

    private readonly DateOnly _from;
    private readonly DateOnly _to;

    private ReleaseTimeline(IReadOnlyList<(string Label, Release Release)> cycles, DateOnly today, int labelWidth)
    {
        LabelWidth = labelWidth;
        Day = today;
        var dates = cycles.SelectMany(c => Dates(c.Release)).Append(today).ToList();
        _from = new DateOnly(dates.Min().Year, 1, 1);
        _to = new DateOnly(dates.Max().Year + 1, 1, 1);
        Today = At(today);
        var mostYears = labelWidth > NarrowLabels ? 3 : 6; // as many as a phone has room for
        var everyYears = Math.Max(1, (_to.Year - _from.Year + mostYears - 1) / mostYears);
        Years =
        [
            .. Enumerable.Range(_from.Year, _to.Year - _from.Year)
                .Where(y => (y - _from.Year) % everyYears == 0)
                .Select(y => (y, At(new DateOnly(y, 1, 1)))),
        ];
        Rows = [.. cycles.Select((c, i) => Row(c.Label, c.Release, AxisHeight + i * RowHeight))];
    }

    /// <summary>The UTC day of the line through all rows.</summary>
    public DateOnly Day { get; }

    /// <summary>Pixels for the names of the rows.</summary>
    public int LabelWidth { get; }

    /// <summary>Whether the names are those of frameworks and cycles, and not of cycles alone.</summary>
    public bool HasWideLabels => LabelWidth > NarrowLabels;

    public IReadOnlyList<TimelineRow> Rows { get; }

    /// <summary>The years that are written above the rows, as many as there is room for, and where.</summary>
    public IReadOnlyList<(int Year, string X)> Years { get; }

    /// <summary>Where the line of today stands, in percent of the width.</summary>
    public string Today { get; }

    /// <summary>Where the line of today begins, in pixels.</summary>
    public static int TodayTop => AxisHeight - TodayAbove;

    /// <summary>In pixels.</summary>
    public int Height => AxisHeight + Rows.Count * RowHeight;

    /// <summary>
    /// The chart of the cycles whose first release is dated, the newest first, or null where there is none.
    /// </summary>
    public static ReleaseTimeline? Of(IReadOnlyList<Release> releases, DateOnly today)
    {
        var dated = releases.Where(r => r.Released is not null).OrderByDescending(r => r.Released)
            .Select(r => (r.Cycle, r)).ToList();
        return dated.Count == 0 ? null : new ReleaseTimeline(dated, today, NarrowLabels);
    }

    /// <summary>
    /// The chart of several frameworks on one axis: of each the cycles that are not known to have ended, the newest
    /// first, or at least the newest; null where no cycle is dated.
    /// </summary>
    public static ReleaseTimeline? Of(IReadOnlyList<FrameworkProfile> frameworks, DateOnly today)
    {
        var cycles = frameworks.SelectMany(f => Current(f.Releases, today).Select(r => ($"{f.Name} {r.Cycle}", r)))
            .ToList();
        return cycles.Count == 0 ? null : new ReleaseTimeline(cycles, today, WideLabels);
    }

    private static IEnumerable<Release> Current(IReadOnlyList<Release> releases, DateOnly today) => releases
        .Where(r => r.Released is not null)
        .OrderByDescending(r => r.Released)
        .Where((r, i) => i == 0 || r.SupportEnds >= today);

    private static IEnumerable<DateOnly> Dates(Release release) =>
        new[] { release.Released, release.ActiveSupportUntil, release.SecuritySupportUntil, release.LatestDate }
            .OfType<DateOnly>();

    private TimelineRow Row(string label, Release release, int top)
    {
        TimelineBar Bar(string kind, DateOnly from, DateOnly to) =>
            new(kind, At(from), top + BarTop, Percent(Math.Max(NarrowestBar, Position(to) - Position(from))));

        var bars = new List<TimelineBar>();
        var start = release.Released!.Value;
        if (release.ActiveSupportUntil is { } active)
            bars.Add(Bar("active", start, active));
        var securityStart = release.ActiveSupportUntil ?? start;
        if (release.SecuritySupportUntil is { } security && security > securityStart)
            bars.Add(Bar("security", securityStart, security));

        // Without a published end only what was released can be drawn.
        if (release.SecuritySupportUntil is null && release.LatestDate is { } latest && latest > securityStart)
            bars.Add(Bar("open", securityStart, latest));
        return new TimelineRow(label, top + LabelBaseline, release, bars);
    }

    private string At(DateOnly date) => Percent(Position(date));

    private double Position(DateOnly date) =>
        100.0 * (date.DayNumber - _from.DayNumber) / (_to.DayNumber - _from.DayNumber);

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
