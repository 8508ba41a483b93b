using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Wording;

public sealed class EnglishTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b and c", "a", "b", "c")]
    public void Lists_end_with_and(string text, params string[] words)
    {
        Assert.Equal(text, English.List(words));
        Assert.Equal(text, string.Concat(words.Select((w, i) => English.Before(i, words.Length) + w)));
    }

    [Fact]
    public void The_last_word_of_a_list_can_be_another()
    {
        Assert.Equal("a, b or c", English.List(["a", "b", "c"], "or"));
        Assert.Equal(["", ", ", " or "], Enumerable.Range(0, 3).Select(i => English.Before(i, 3, " or ")));
    }

    [Theory]
    [InlineData(0, "0 pages")]
    [InlineData(1, "1 page")]
    [InlineData(2, "2 pages")]
    [InlineData(10_000, "10,000 pages")]
    public void One_is_counted_otherwise(int number, string text) =>
        Assert.Equal(text, English.Count(number, "page", "pages"));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(111, "111th")]
    [InlineData(122, "122nd")]
    public void Ordinals_end_as_they_are_spoken(int number, string text) => Assert.Equal(text, English.Ordinal(number));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(2.5, "2.5")]
    [InlineData(2.499, "2.5")]
    [InlineData(-0.125, "-0.13")]
    [InlineData(999.5, "999.5")]
    [InlineData(1000, "1,000")]
    [InlineData(-12345.6, "-12,346")]
    public void Numbers_have_two_decimals_at_most_and_large_ones_none(double number, string text) =>
        Assert.Equal(text, English.Number(number));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "one")]
    [InlineData(10, "ten")]
    [InlineData(11, "11")]
    public void Numbers_up_to_ten_are_words(int number, string text) => Assert.Equal(text, English.NumberWord(number));

    [Fact]
    public void A_long_text_of_others_is_quoted_in_part()
    {
        Assert.Equal($"'{new string('x', 40)}'", English.Quote(new string('x', 40)));
        Assert.Equal($"'{new string('x', 40)}…'", English.Quote(new string('x', 41)));
    }

    [Fact]
    public void Days_and_moments_name_the_month()
    {
        Assert.Equal("3 Jul 2026", English.Day(new DateOnly(2026, 7, 3)));
        Assert.Equal("3 Jul 2026, 09:05 UTC", English.Moment(new DateTime(2026, 7, 3, 9, 5, 59, DateTimeKind.Utc)));
    }
}
