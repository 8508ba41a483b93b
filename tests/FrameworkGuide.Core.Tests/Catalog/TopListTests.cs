using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class TopListTests
{
    [Theory]
    [InlineData("", 3, "", 0)]
    [InlineData("5 4", 3, "5 4", 0)]
    [InlineData("5 4 3 2", 3, "5 4 3", 0)]
    [InlineData("5 5 5 5 5 4", 3, "5 5 5 5 5", 0)]
    [InlineData("5 4 4 4 4 4 3", 2, "5 4 4 4", 2)]
    [InlineData("1 1 1 1 1 1 1", 3, "1 1 1 1 1 1", 1)]
    public void A_tie_at_the_cut_is_followed_to_twice_the_length_and_counted_behind_that(
        string values, int count, string shown, int more) =>
        AssertList(TopList.WithTies(Numbers(values), count, v => v), shown, more);

    [Theory]
    [InlineData("", 3, "", 0)]
    [InlineData("5 4 3 2", 3, "5 4 3", 0)]
    [InlineData("5 4 3 3 2", 3, "5 4", 0)]
    [InlineData("5 5 5 5 4", 3, "5 5 5", 1)]
    [InlineData("5 5 5", 3, "5 5 5", 0)]
    public void A_tie_past_the_cut_is_left_out_unless_nothing_were_left(
        string values, int count, string shown, int more) =>
        AssertList(TopList.BeforeTies(Numbers(values), count, v => v), shown, more);

    [Fact]
    public void What_differs_in_the_last_bits_alone_ties() =>
        Assert.Equal(1, TopList.WithTies([0.1 + 0.2, 0.3, 0.3], 1, v => v).More);

    private static double[] Numbers(string values) =>
        [.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)];

    private static void AssertList(TopList<double> list, string shown, int more) =>
        Assert.Equal((shown, more), (string.Join(' ', list.Shown), list.More));
}
