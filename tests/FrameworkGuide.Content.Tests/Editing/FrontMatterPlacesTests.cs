using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Editing;

public sealed class FrontMatterPlacesTests
{
    private static readonly FrontMatterPlaces Places = FrontMatterPlaces.Read(ValidContent.Framework)!;

    [Theory]
    [InlineData(2, 7, "name")]
    [InlineData(21, 10, "sizes.small")]
    [InlineData(21, 18, "sizes.small.value")]
    [InlineData(21, 46, "sizes.small.sources[1]")]
    [InlineData(30, 5, "releases[1]")]
    [InlineData(30, 12, "releases[1].cycle")]
    [InlineData(41, 33, "metrics[2].value.min")]
    [InlineData(2, 1, "")]
    [InlineData(99, 1, null)]
    public void A_place_is_that_of_the_outermost_value_that_begins_there(int line, int column, string? key) =>
        Assert.Equal(key is "" ? null : key, Places.KeyAt(line, column));

    [Theory]
    [InlineData("name", 2)]
    [InlineData("needs.realtime", 26)]
    [InlineData("releases[1]", 30)]
    [InlineData("needs.no-such", null)]
    public void A_key_has_the_line_it_begins_on(string key, int? line) => Assert.Equal(line, Places.LineOf(key));

    [Fact]
    public void Front_matter_that_cannot_be_read_has_no_places_and_says_why()
    {
        Assert.Null(FrontMatterPlaces.Read("---\nname: [a\n---\n"));
        Assert.Equal((2, "this is not valid YAML: the bracket [ that opens here is not closed, or a comma is missing"),
            FrontMatterEdit.WhyUnreadable("---\nname: [a\n---\n"));
        Assert.Equal((1, "the front matter is not closed; expected a second line '---'"),
            FrontMatterEdit.WhyUnreadable("---\nname: a\n"));
        Assert.Null(FrontMatterEdit.WhyUnreadable(ValidContent.Framework));
    }

    [Fact]
    public void The_day_of_the_review_is_set_or_added_and_nothing_else_changes()
    {
        Assert.Equal(
            ValidContent.Framework.With("reviewed: 2026-11-22", "reviewed: 2026-11-23"),
            FrontMatterEdit.SetReviewed(ValidContent.Framework, Some.Today).Text);
        Assert.Equal("---\nname: A # one\nreviewed: 2026-11-23\n---\nBody.\n",
            FrontMatterEdit.SetReviewed("---\nname: A # one\n---\nBody.\n", Some.Today).Text);
        Assert.Null(FrontMatterEdit.SetReviewed("no front matter", Some.Today).Text);
    }
}
