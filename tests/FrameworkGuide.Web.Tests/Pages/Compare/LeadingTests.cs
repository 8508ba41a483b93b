using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

/// <summary>Which cells of a row lead, and how far they are apart.</summary>
[Collection(SharedComparingGuide.Name)]
public sealed class LeadingTests(ComparingGuide comparing)
{
    private const string Three = "?f=alpha&f=beta&f=gamma";

    private readonly TestGuide _guide = comparing.Guide;

    [Theory]
    [InlineData("size-small", 0, 2)]
    [InlineData("size-medium")]
    [InlineData("size-large")]
    [InlineData("need-api", 0)]
    [InlineData("need-pages")]
    [InlineData("need-data")]
    [InlineData("need-jobs")]
    [InlineData("need-live", 1, 2)]
    [InlineData("metric-stars")]
    [InlineData("metric-memory")]
    [InlineData("metric-downloads")]
    [InlineData("capability-orm")]
    [InlineData("language")]
    public async Task The_best_of_a_row_leads_with_all_that_tie_and_only_where_a_direction_is_better_and_all_are_known(
        string key, params int[] leading)
    {
        var row = (await ComparedTable.OpenAsync(_guide, Three))[key];

        Assert.Equal(leading, row.Leading);
        Assert.All(row.Cells, c => Assert.Equal(c.IsLeading, c.SaysAhead));
    }

    [Theory]
    [InlineData("?f=alpha&f=beta", "metric-memory", 1)]
    [InlineData("?f=alpha&f=gamma", "metric-memory")] // 50 is within 30 to 60
    [InlineData("?f=beta&f=gamma", "metric-memory")]
    [InlineData("?f=alpha&f=beta", "metric-stars")] // of other populations
    [InlineData("?f=alpha&f=beta", "metric-requests")]
    [InlineData("?f=alpha&f=beta", "longest", 0)]
    [InlineData("?f=alpha&f=gamma", "longest")]
    public async Task Of_figures_one_leads_that_is_better_whatever_the_ranges_hide_and_counted_like_the_others(
        string query, string key, params int[] leading) =>
        Assert.Equal(leading, (await ComparedTable.OpenAsync(_guide, query))[key].Leading);

    [Fact]
    public async Task Ranges_that_share_their_worse_end_differ_and_nobody_leads()
    {
        var row = (await ComparedTable.OpenAsync(_guide, "?f=alpha&f=beta"))["metric-requests"];

        Assert.Equal(["100 to 200 requests/s", "100 to 300 requests/s"], row.Values);
        Assert.Equal("differ", row.Difference);
        Assert.True(row.IsDifferent);
        Assert.Empty(row.Leading);
        Assert.Equal("equal",
            (await ComparedTable.OpenAsync(_guide, "?f=alpha&f=gamma"))["metric-requests"].Difference);
    }

    [Fact]
    public async Task Support_that_ends_days_apart_is_not_no_months_apart()
    {
        var row = (await ComparedTable.OpenAsync(_guide, "?f=alpha&f=beta"))["longest"];

        Assert.Equal(["5.2 LTS, until 30 Apr 2028", "8, until 10 Apr 2028"], row.Values);
        Assert.Equal([0], row.Leading);
        Assert.Equal("20 days apart", row.Difference);
    }
}
