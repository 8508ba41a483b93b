using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class ReleaseTimelineTests
{
    private static readonly DateOnly Today = Some.Day("2026-07-02");

    [Fact]
    public void Bars_stand_in_percent_of_whole_years()
    {
        // 2026 and 2027: 730 days.
        var timeline = ReleaseTimeline.Of([Some.Release("1", "2026-01-01", "2026-07-02", "2027-12-31")], Today)!;

        Assert.Equal([(2026, "0%"), (2027, "50%")], timeline.Years);
        Assert.Equal("24.93%", timeline.Today);
        Assert.Equal(
            [new TimelineBar("active", "0%", 28, "24.93%"), new TimelineBar("security", "24.93%", 28, "74.93%")],
            Assert.Single(timeline.Rows).Bars);
    }

    [Fact]
    public void Without_a_published_end_only_what_was_released_is_drawn()
    {
        var release = Some.Release("1", "2026-01-01") with { LatestDate = Some.Day("2026-12-31") };

        Assert.Equal([new TimelineBar("open", "0%", 28, "99.73%")], ReleaseTimeline.Of([release], Today)!.Rows[0].Bars);
        Assert.Empty(ReleaseTimeline.Of([release with { LatestDate = null }], Today)!.Rows[0].Bars);
    }

    [Fact]
    public void Rows_are_below_each_other_the_newest_first_and_undated_cycles_are_left_out()
    {
        var timeline = ReleaseTimeline.Of([Some.Release("1", "2024-01-01", "2025-01-01"), Some.Release("0"),
            Some.Release("2", "2026-01-01", "2027-01-01")], Today)!;

        Assert.Equal([("2", 39), ("1", 65)], timeline.Rows.Select(r => (r.Label, r.LabelY)));
        Assert.Equal((74, 18, false), (timeline.Height, ReleaseTimeline.TodayTop, timeline.HasWideLabels));
        Assert.Null(ReleaseTimeline.Of([Some.Release("0")], Today));
    }

    [Fact]
    public void Of_several_frameworks_only_cycles_that_have_not_ended_are_drawn_and_at_least_the_newest()
    {
        var ant = Some.Profile("ant", "Ant") with
        {
            Releases = [Some.Release("1", "2020-01-01", "2021-01-01"), Some.Release("2", "2022-01-01", "2023-01-01")],
        };
        var bee = Some.Profile("bee", "Bee") with
        {
            Releases = [Some.Release("8", "2023-01-01", "2026-07-02"), Some.Release("9", "2026-01-01")],
        };
        var timeline = ReleaseTimeline.Of([ant, bee], Today)!;

        Assert.Equal(["Ant 2", "Bee 9", "Bee 8"], timeline.Rows.Select(r => r.Label));
        Assert.True(timeline.HasWideLabels);
        Assert.Equal([2022, 2024, 2026], timeline.Years.Select(y => y.Year));
    }
}
