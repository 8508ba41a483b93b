using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class PercentTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 100)]
    [InlineData(0.8, 80)]
    [InlineData(0.7999, 79)]
    [InlineData(0.7999999, 79)]
    [InlineData(0.9999, 99)]
    [InlineData(0.0099, 0)]
    [InlineData(0.29, 29)] // 0.29 * 100 is 28.999999999999996
    [InlineData(0.57, 57)]
    [InlineData(0.58, 58)]
    [InlineData(1.15, 115)]
    public void A_share_is_rounded_down_to_a_whole_percent(double share, int percent) =>
        Assert.Equal(percent, Percent.Of(share));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(10_000)]
    public void What_adding_up_leaves_under_a_whole_percent_costs_none(int parts)
    {
        var sum = 0.0;
        for (var n = 1; n <= parts; n++)
        {
            sum += 1.0 / parts;
            Assert.Equal(100 * n / parts, Percent.Of(sum));
        }
    }

    [Fact]
    public void Eight_tenths_added_up_are_80_percent()
    {
        var sum = Enumerable.Repeat(0.1, 8).Aggregate((a, b) => a + b);

        Assert.True(sum < 0.8);
        Assert.Equal(80, Percent.Of(sum));
    }

    [Theory]
    [InlineData(0, "fewer than 1%")]
    [InlineData(0.0099, "fewer than 1%")]
    [InlineData(0.01, "1%")]
    [InlineData(0.7999, "79%")]
    [InlineData(0.99, "99%")]
    [InlineData(0.9901, "more than 99%")]
    [InlineData(1, "more than 99%")]
    public void A_share_of_runs_is_never_told_as_certain(double share, string told) =>
        Assert.Equal(told, ScoringWords.PercentOf(share));

    [Fact]
    public void A_framework_tells_its_share_of_first_places_in_percent() =>
        Assert.Equal(79, new RankedFramework(1, Some.Summary("ant"), 50, [0.7999, 0.2001], []).FirstPercent);
}
