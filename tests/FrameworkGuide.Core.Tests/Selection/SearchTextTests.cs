using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Core.Tests.Selection;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("two words", " two words ")]
    public void A_text_is_taken_without_the_spaces_around_it(string text, params string[] texts) =>
        Assert.Equal(new SearchText(text, null), SearchText.Read(texts));

    [Fact]
    public void Of_several_texts_and_of_a_long_one_the_first_part_counts()
    {
        Assert.Equal(
            new SearchText("a", "The address has more than one text to search for; this is the first one."),
            SearchText.Read(["a", "b"]));
        Assert.Equal(
            new SearchText(
                new string('x', 200), "The text has 201 characters; the search uses only the first 200."),
            SearchText.Read([new string('x', 201)]));
        Assert.Null(SearchText.Read([new string('x', 200)]).Problem);
    }

    [Fact]
    public void What_is_said_of_a_search_names_the_words()
    {
        Assert.Equal("No page has all of these words.", SearchTexts.NothingFound([]));
        Assert.Equal("Nothing here mentions “a”, “b” and “c”.", SearchTexts.NothingFound(["a", "b", "c"]));
        Assert.StartsWith("No page has the word “a”;", SearchTexts.OnlyBeginnings(["a"]), StringComparison.Ordinal);
        Assert.Equal("This guide has no profile of Gin (Go).", SearchTexts.HasNoProfile("Gin", "Go"));
    }
}
