using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Wording;

public sealed class NearestTests
{
    [Theory]
    [InlineData("requirments", "requirements")]
    [InlineData("Requirements", "requirements")]
    [InlineData("orm", "orm")]
    [InlineData("form", "orm")]
    [InlineData("rest_api", "rest-api")]
    [InlineData("REST API", "rest-api")]
    [InlineData("oom", "orm")]
    [InlineData("or", "orm")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    [InlineData("graphql", null)]
    public void A_slip_of_a_third_of_the_letters_at_most_has_a_nearest_word(string given, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(given, ["orm", "requirements", "rest-api"]));

    [Fact]
    public void The_first_of_equally_near_words_is_taken() => Assert.Equal("cat", Nearest.To("aat", ["cat", "bat"]));

    [Fact]
    public void Long_texts_are_not_guessed_at() =>
        Assert.Null(Nearest.To(new string('a', 101), [new string('a', 100)]));
}
