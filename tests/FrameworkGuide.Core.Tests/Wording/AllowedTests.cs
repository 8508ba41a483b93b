using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Wording;

public sealed class AllowedTests
{
    [Theory]
    [InlineData("nothing to choose")]
    [InlineData("allowed: a", "a")]
    [InlineData("allowed: a and b", "a", "b")]
    [InlineData("allowed: a, b and c", "a", "b", "c")]
    [InlineData("allowed: a, b, c and 2 more", "a", "b", "c", "d", "e")]
    public void A_few_words_are_listed_and_the_others_counted(string text, params string[] words) =>
        Assert.Equal(text, Allowed.Words(words, "nothing to choose", most: 3));

    [Fact]
    public void Without_a_limit_all_are_listed() =>
        Assert.Equal("allowed: a, b, c and d", Allowed.Words(["a", "b", "c", "d"], ""));
}
