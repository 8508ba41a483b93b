using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025", 2025, null, null)]
    [InlineData("2025-07", 2025, 7, null)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999", 9999, null, null)]
    public void A_year_a_month_and_a_day_are_read_and_written_alike(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("0000")]
    [InlineData("20e2")]
    [InlineData("٢٠٢٥")]
    [InlineData("2025-7")]
    [InlineData("2025-13")]
    [InlineData("2025/07")]
    [InlineData("2025-02-29")]
    [InlineData("2026-02-30")]
    [InlineData("22-11-2026")]
    [InlineData("2026-11-22 ")]
    [InlineData(" 026")]
    [InlineData("2026-11-22T00:00:00")]
    public void Anything_else_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Parsing_what_is_no_date_says_so() =>
        Assert.Contains(
            "'soon'", Assert.Throws<FormatException>(() => PartialDate.Parse("soon")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2025", "2025-01-02")]
    [InlineData("2025-06", "2025-06-02")]
    [InlineData("2024-12-31", "2025")]
    [InlineData("2025-06-30", "2025-07")]
    public void Dates_are_ordered_by_the_earliest_day_they_can_mean(string earlier, string later)
    {
        var (first, second) = (PartialDate.Parse(earlier), PartialDate.Parse(later));

        Assert.True(first < second && first <= second && second > first && second >= first);
        Assert.False(first > second || first >= second || second < first || second <= first);
    }

    [Fact]
    public void A_year_and_its_first_day_come_at_the_same_place_but_do_not_mean_the_same()
    {
        var (year, day) = (PartialDate.Parse("2025"), PartialDate.From(Some.Day("2025-01-01")));

        Assert.Equal(0, year.CompareTo(day));
        Assert.NotEqual(year, day);
    }
}
