using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Wording;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("R&D for C# and F#, a_b, 1.5 - 2 | 3", "R&D for C# and F#, a_b, 1.5 - 2 | 3")]
    [InlineData("# h", "\\# h")]
    [InlineData("h ##", "h \\##")]
    [InlineData("&amp; &#35;", "\\&amp; \\&#35;")]
    [InlineData("- a", "\\- a")]
    [InlineData("12. a", "12\\. a")]
    [InlineData("_a_ __b__", "\\_a\\_ \\_\\_b\\_\\_")]
    [InlineData("[l](http://x) ![p](y)", "\\[l\\](http\\://x) !\\[p\\](y)")]
    [InlineData("www.x.y", "www\\.x.y")]
    [InlineData("<b> `c` *d* ~~e~~ $f$ \\", "\\<b\\> \\`c\\` \\*d\\* \\~\\~e\\~\\~ \\$f\\$ \\\\")]
    [InlineData(" a\n\nb ", "a b")]
    public void Only_what_would_mean_something_is_escaped(string text, string escaped) =>
        Assert.Equal(escaped, MarkdownText.Escape(text));

    [Fact]
    public void A_bar_would_end_a_cell() => Assert.Equal("a \\| b", MarkdownText.EscapeCell("a | b"));

    [Theory]
    [InlineData("https://x.y/a_b?c=d&e=*", "<https://x.y/a_b?c=d&e=*>")]
    [InlineData("https://x.y/<a>|b c\nd", "<https://x.y/%3Ca%3E%7Cb%20c%0Ad>")]
    public void A_link_is_the_whole_address(string address, string link) =>
        Assert.Equal(link, MarkdownText.Link(address));
}
