using System.Text;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Wording;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("  a \r\n\tb  ", "a b")]
    [InlineData("a\u2028b\u0085c\u00a0d", "a b c d")]
    [InlineData("a\0b\u202ec\ufeffd\u001b", "abcd")]
    [InlineData("م\u200fa\u200d", "م\u200fa\u200d")]
    [InlineData("\n \0", "")]
    public void A_text_becomes_one_line_without_what_nobody_sees(string text, string line) =>
        Assert.Equal(line, OneLine.Of(text));

    [Fact]
    public void A_hidden_character_is_found_and_a_space_of_any_kind_is_none()
    {
        Assert.Null(OneLine.HiddenIn("a \t\r\n\u2028 b \u200f"));
        Assert.Equal(new Rune('\u2066'), OneLine.HiddenIn("a\u2066b"));
    }
}
