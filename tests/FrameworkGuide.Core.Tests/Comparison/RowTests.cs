using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using static FrameworkGuide.Core.Tests.Comparison.Compared;

namespace FrameworkGuide.Core.Tests.Comparison;

public sealed class RowTests
{
    /// <summary>
    /// The ratings of each framework (null is not rated), the cells, how they differ, and that in words.
    /// </summary>
    public static TheoryData<double?[], string, Difference, string> Ratings => new()
    {
        { [4, 3], "4*, 3", Difference.Some, "1 apart" },
        { [3, 4, 4], "3, 4*, 4*", Difference.Some, "1 apart" },
        { [4, 4], "4, 4", Difference.None, "equal" },
        { [4, null], "4, not rated", Difference.Unknown, "some not rated" },
        { [4, 3, null], "4, 3, not rated", Difference.Some, "1 apart, some not rated" },
        { [4, 4, null], "4, 4, not rated", Difference.Unknown, "some not rated" },
        { [null, null], "not rated, not rated", Difference.Unknown, "not rated" },
        { [4, 3.999], "4*, 4", Difference.Some, "under 0.01 apart" },
        { [0, 5], "0, 5*", Difference.Some, "5 apart" },
    };

    [Theory]
    [MemberData(nameof(Ratings))]
    public void The_highest_rating_is_ahead_where_all_are_rated(
        double?[] ratings, string cells, Difference difference, string text)
    {
        var row = Of([.. ratings.Select((r, i) => Profile($"f{i}", r is { } value ? [("api", value)] : []))])
            .Row("need-api");

        Assert.Equal((cells, difference, text), (row.Cells(), row.Difference, row.DifferenceText));
        Assert.All(row.Cells.Zip(ratings), c => Assert.Equal(c.Second is not null, c.First.IsKnown));
    }

    [Fact]
    public void A_cell_has_the_reason_and_says_when_its_evidence_is_overdue()
    {
        var old = Profile("ant", ("api", 4)) with { Reviewed = Some.Day("2026-01-01") };
        var checkedSince = Profile("bee") with
        {
            Reviewed = old.Reviewed,
            Needs = new Dictionary<string, Rating> { ["api"] = new(4, "w", ["s"], Some.Day("2026-11-01")) },
        };
        var cells = Of(old, checkedSince).Row("need-api").Cells;

        Assert.Equal(("why api", true), (cells[0].Why, cells[0].IsOverdue));
        Assert.Equal(["https://ant.example/"], cells[0].Sources);
        Assert.False(cells[1].IsOverdue);
    }

    [Theory]
    [InlineData("MIT", "MIT", "MIT, MIT", Difference.None, "same")]
    [InlineData("MIT", "BSD", "MIT, BSD", Difference.Some, "differ")]
    [InlineData("MIT", null, "MIT, unknown", Difference.Unknown, "partly unknown")]
    [InlineData(null, null, "unknown, unknown", Difference.Unknown, "unknown")]
    public void Words_are_the_same_or_not_and_unknown_is_neither(
        string? one, string? other, string cells, Difference difference, string text)
    {
        var row = Of(Profile("ant") with { Licence = one }, Profile("bee") with { Licence = other }).Row("licence");

        Assert.Equal((cells, difference, text), (row.Cells(), row.Difference, row.DifferenceText));
    }

    [Fact]
    public void A_capability_that_is_none_is_known_and_one_that_is_not_listed_is_not()
    {
        var row = Of(
            Profile("ant") with
            {
                Capabilities = new Dictionary<string, Capability>
                {
                    ["orm"] = new(CapabilityLevel.None, null, "looked for", null)
                }
            },
            Profile("bee") with
            {
                Capabilities = new Dictionary<string, Capability>
                {
                    ["orm"] = new(CapabilityLevel.BuiltIn, "mapper", "since 1.0", "s")
                }
            },
            Profile("cat")).Row("capability-orm");

        Assert.Equal("none, built in, unknown", row.Cells());
        Assert.Equal([true, true, false], row.Cells.Select(c => c.IsKnown));
        Assert.Equal(["looked for", "mapper: since 1.0", null], row.Cells.Select(c => c.Why));
        Assert.Equal((Difference.Some, "Maps rows."), (row.Difference, row.Help));
    }

    /// <summary>Readings of two frameworks, the cells, and how they differ in words.</summary>
    public static TheoryData<MetricReading, MetricReading, string, string> Readings => new()
    {
        { Reading("stars", 10), Reading("stars", 20), "10, 20*", "differ" },
        { Reading("memory", 10), Reading("memory", 20), "10 MB*, 20 MB", "differ" },
        { Reading("memory", 10, 18), Reading("memory", 20, 30), "10 to 18 MB*, 20 to 30 MB", "differ" },
        { Reading("memory", 10, 25), Reading("memory", 20, 30), "10 to 25 MB, 20 to 30 MB", "differ" },
        { Reading("age", 1), Reading("age", 2), "1, 2", "differ" },
        { Reading("stars", 10, population: "all"), Reading("stars", 20, population: "some"), "10, 20",
            "differ, counted differently" },
        { Reading("stars", 10, asOf: "2024-01"), Reading("stars", 20, asOf: "2026-01"), "10, 20",
            "differ, counted differently" },
        { Reading("stars", 10, asOf: null), Reading("stars", 20), "10, 20", "differ" },
        { Reading("stars", 10), Reading("stars", 10), "10, 10", "equal" },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_figure_is_ahead_only_where_both_were_counted_alike(
        MetricReading one, MetricReading other, string cells, string text)
    {
        var row = Of(Profile("ant") with { Metrics = [one] }, Profile("bee") with { Metrics = [other] })
            .Row($"metric-{one.Key}");

        Assert.Equal((cells, text), (row.Cells(), row.DifferenceText));
    }

    [Fact]
    public void Of_several_readings_the_newest_is_compared_and_one_alone_compares_nothing()
    {
        var ant = Profile("ant") with
        {
            Metrics = [Reading("stars", 10, asOf: "2025"), Reading("stars", 30, asOf: "2026-05"), Reading("memory", 5)],
        };
        var comparison = Of(ant, Profile("bee") with { Metrics = [Reading("stars", 20)] }, Profile("cat"));

        Assert.Equal("30, 20, no figure", comparison.Row("metric-stars").Cells());
        Assert.DoesNotContain(comparison.Groups.SelectMany(g => g.Rows), r => r.Key == "metric-memory");
    }

    [Fact]
    public void The_cycle_whose_support_ends_last_is_ahead()
    {
        var comparison = Of(
            Profile("ant") with
            {
                Releases = [Some.Release("2", "2026-01-01", "2026-12-24"), Some.Release(
                    "1", "2025-01-01", "2027-02-01")]
            },
            Profile("bee") with { Releases = [Some.Release("9", "2026-02-01", "2026-12-01")] },
            Profile("cat"));

        Assert.Equal("2, 9, unknown", comparison.Row("cycle").Cells());
        Assert.Equal(
            "supported until 24 Dec 2026, supported until 1 Dec 2026, unknown", comparison.Row("status").Cells());
        Assert.Equal(
            "1, until 1 Feb 2027, 9, until 1 Dec 2026, no end date published", comparison.Row("longest").Cells());
        Assert.Equal("2 months apart, some without a published end", comparison.Row("longest").DifferenceText);
        Assert.Equal(
            "1, until 1 Feb 2027*, 9, until 1 Dec 2026", Of([.. comparison.Frameworks.Take(2)]).Row("longest").Cells());
    }

    [Theory]
    [InlineData(1, "1 day apart")]
    [InlineData(59, "59 days apart")]
    [InlineData(60, "2 months apart")]
    [InlineData(365, "12 months apart")]
    public void Days_that_are_far_apart_are_told_in_months(int days, string text) =>
        Assert.Equal(text, ComparisonTexts.Apart(days));
}
