using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class FrameworkSupportTests
{
    private static readonly DateOnly Today = Some.Day("2026-11-23");

    [Fact]
    public void Status_is_that_of_the_newest_released_cycle_wherever_it_stands()
    {
        var support = FrameworkSupport.Of(
            [
                Some.Release("5.2", released: "2025-04-02", active: "2025-12-31", security: "2028-04-30"),
                Some.Release("6.1", released: "2026-08-05", active: "2027-04-30", security: "2027-12-31"),
                Some.Release("6.0", released: "2025-12-03", active: "2026-08-31", security: "2027-04-30"),
            ],
            Today);

        Assert.NotNull(support);
        Assert.Equal("6.1", support.Newest.Cycle);
        Assert.Equal(new SupportStatus(SupportKind.Active, Some.Day("2027-04-30")), support.Status);
        Assert.Equal("5.2", support.LongestSupported?.Cycle);
    }

    [Fact]
    public void A_cycle_that_is_not_out_yet_counts_neither_as_newest_nor_as_longest_supported()
    {
        var support = FrameworkSupport.Of(
            [
                Some.Release("2", released: "2026-11-24", active: "2030-01-01"),
                Some.Release("1", released: "2026-11-23", active: "2027-01-01"),
            ],
            Today);

        Assert.Equal("1", support?.Newest.Cycle);
        Assert.Equal("1", support?.LongestSupported?.Cycle);
    }

    [Fact]
    public void A_cycle_without_a_release_date_counts_as_the_oldest()
    {
        var support = FrameworkSupport.Of(
            [Some.Release("x", active: "2030-01-01"), Some.Release("1", released: "2001-01-01")], Today);

        Assert.Equal("1", support?.Newest.Cycle);
        Assert.Equal("x", support?.LongestSupported?.Cycle);
    }

    [Theory]
    [InlineData("2026-11-22", null, null)]
    [InlineData(null, "2026-11-22", null)]
    [InlineData(null, null, null)]
    [InlineData("2026-11-22", "2026-11-23", "1")]
    [InlineData("2026-11-23", null, "1")]
    public void Only_a_published_end_that_has_not_passed_makes_a_cycle_the_longest_supported(
        string? active, string? security, string? longest) =>
        Assert.Equal(
            longest,
            FrameworkSupport.Of([Some.Release("1", released: "2020-01-01", active: active, security: security)], Today)
                ?.LongestSupported?.Cycle);

    [Fact]
    public void Without_a_released_cycle_there_is_no_status()
    {
        Assert.Null(FrameworkSupport.Of([], Today));
        Assert.Null(FrameworkSupport.Of([Some.Release(released: "2026-11-24")], Today));
    }
}
