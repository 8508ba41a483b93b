using CsCheck;
using FrameworkGuide.Content.Editing;

namespace FrameworkGuide.Content.Tests.Editing;

public sealed class LineEndsTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nB\n")]
    [InlineData("a\r\nb\r\n", "a\r\nB\r\n")]
    [InlineData("a\rb\r", "a\rB\r")]
    [InlineData("\uFEFFa\r\nb", "\uFEFFa\r\nB")]
    [InlineData("a\r\nb\nc\rd", "a\r\nB\nc\rd")]
    public void What_is_typed_keeps_the_line_ends_that_its_lines_had(string before, string after) =>
        Assert.Equal(after, LineEnds.Restore(AsBrowsersSend(before).Replace('b', 'B'), before));

    [Theory]
    [InlineData("a\r\nb\nc", "a\r\nnew\r\nb\nc")]
    [InlineData("a\nb\r\nc", "a\nb\r\nnew\r\nc")]
    public void A_new_line_ends_as_the_one_above_it(string before, string after) =>
        Assert.Equal(after, LineEnds.Restore(AsBrowsersSend(after), before));

    [Fact]
    public void A_new_text_gets_line_feeds_and_no_byte_order_mark() =>
        Assert.Equal("a\nb\n", LineEnds.Restore("\uFEFFa\r\nb\r\n", null));

    [Fact]
    public void Characters_that_end_lines_elsewhere_are_text() =>
        Assert.Equal("a\u2028b\u0085c", LineEnds.Normalize("a\u2028b\u0085c"));

    [Fact]
    public void What_nobody_changed_comes_back_to_the_byte() =>
        Gen.Char["ab\r\n\uFEFF\u2028"].Array[0, 30].Select(c => new string(c).TrimStart('\uFEFF')).Sample(text =>
            LineEnds.Restore(AsBrowsersSend(text), text) == text);

    private static string AsBrowsersSend(string text) =>
        LineEnds.Normalize(text.TrimStart('\uFEFF')).Replace("\n", "\r\n", StringComparison.Ordinal);
}
