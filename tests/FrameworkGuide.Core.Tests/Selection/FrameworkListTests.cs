using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Tests.Questionnaire;

namespace FrameworkGuide.Core.Tests.Selection;

public sealed class FrameworkListTests
{
    [Theory]
    [InlineData("", "Ant Bee Cat", "3 frameworks")]
    [InlineData("language=Python", "Ant Cat", "2 frameworks of 3")]
    [InlineData("language=Python&language=Go&licence=MIT", "Ant Bee", "2 frameworks of 3")]
    [InlineData("sort=need.api", "Ant Bee Cat", "3 frameworks")]
    [InlineData("sort=size.large", "Ant Bee Cat", "3 frameworks")]
    [InlineData("capability=orm:unknown", "Bee Cat", "2 frameworks of 3")]
    [InlineData("support=active", "Ant", "1 framework of 3")]
    [InlineData("size=small&language=Go", "", "0 frameworks of 3")]
    public void Cards_are_what_the_filters_leave(string address, string names, string count)
    {
        var list = Read(address);

        Assert.Equal(names, string.Join(' ', list.Cards.Select(c => c.Name)));
        Assert.Equal(count, list.CountText);
    }

    [Fact]
    public void Choices_say_how_many_they_would_leave_and_those_that_leave_nothing_are_not_offered()
    {
        var filters = Read("language=Python&capability=orm:official").Filters;

        Assert.Equal(["language", "style", "size", "support", "licence"], filters.Groups.Select(g => g.Key));
        Assert.Equal([("Python", 1, true)], filters.Groups[0].Choices.Select(c => (c.Word, c.Count, c.IsChosen)));
        Assert.Equal([("orm:official", 1)], filters.Capabilities[0].Chosen.Select(c => (c.Word, c.Count)));
        Assert.Equal([("orm:unknown", 1)], filters.Capabilities[0].Others.Select(c => (c.Word, c.Count)));
        Assert.True(filters.HasChosenCapability);
        Assert.False(Read("").Filters.HasChosenCapability);
    }

    [Fact]
    public void Each_filter_can_be_taken_away_alone()
    {
        var list = Read("language=Go&language=Python&capability=orm:unknown&sort=need.api");

        Assert.Equal(
            [
                ("Language: Go", "/frameworks?language=Python&capability=orm%3Aunknown&sort=need.api"),
                ("Language: Python", "/frameworks?language=Go&capability=orm%3Aunknown&sort=need.api"),
                ("Object mapper: unknown", "/frameworks?language=Go&language=Python&sort=need.api"),
            ],
            list.Chips);
        Assert.Equal("?language=Go&language=Python&capability=orm%3Aunknown&sort=need.api", list.CanonicalQuery);
    }

    [Fact]
    public void What_a_text_finds_comes_in_its_own_order_unless_another_is_asked_for()
    {
        var entries = Listed.Guide.Entries.Where(e => e.Content is FrameworkSummary).Reverse().ToList();
        FrameworkList Found(string address)
        {
            var query = FrameworkQuery.Read(Asked.Pairs(address), Listed.Guide);
            var found = FoundFrameworks.Select(Listed.Guide, query, Listed.Today, new FoundTexts(entries, ["x"], "y"));
            return FrameworkList.Of(Listed.Guide, query, found, Listed.Today);
        }

        Assert.Equal(["Cat", "Bee", "Ant"], Found("q=x").Cards.Select(c => c.Name));
        Assert.Equal(["Cat", "Ant"], Found("q=x&language=Python").Cards.Select(c => c.Name));
        Assert.Equal(["Ant", "Bee", "Cat"], Found("q=x&sort=name").Cards.Select(c => c.Name));
        Assert.Equal(("“x”", "/frameworks?language=Python"), Found("q=x&language=Python").Chips[0]);
        Assert.Equal(
            ["*name", "size.small", "size.medium", "size.large", "need.api"],
            Found("q=x&sort=name").Orders.Select(Word));
        Assert.Equal(
            ["size.small", "size.medium", "*size.large", "need.api"], Read("sort=size.large").Orders.Select(Word));
    }

    [Fact]
    public void A_card_says_what_the_list_is_sorted_by_and_leaves_it_out_below()
    {
        var card = Read("sort=size.large").Cards[0];

        Assert.Equal(new TitledRating("Large project", 2), card.SortedBy);
        Assert.Equal([new TitledRating("Small project", 4), new TitledRating("Medium project", null)], card.Ratings);
        Assert.Equal(
            ("Full framework in Python · MIT", "2", false), (card.Kind, card.Support?.Newest.Cycle, card.IsOverdue));
        Assert.Null(Read("").Cards[0].SortedBy);
        Assert.Equal([false, true, false], Read("").Cards.Select(c => c.IsOverdue));
    }

    [Fact]
    public void A_long_list_has_pages()
    {
        var many = Listed.Of([.. Enumerable.Range(0, 101).Select(i => Some.Summary($"f{i:000}"))]);
        FrameworkList Page(string address) => Read(address, many);

        Assert.Equal((50, null, "/frameworks?page=2"), Shown(Page("")));
        Assert.Equal((50, "/frameworks", "/frameworks?page=3"), Shown(Page("page=2")));
        Assert.Equal((1, "/frameworks?page=2", null), Shown(Page("page=3")));
        Assert.Equal(
            [new FieldProblem("page", "allowed: a whole number from 1 to 3; this is page 1")],
            Page("page=4").Problems);
        Assert.Equal((50, null, "/frameworks?page=2"), Shown(Page("page=4")));
        Assert.Equal([new FieldProblem("page", "there is only one page; this is it")], Read("page=2").Problems);
    }

    private static (int, string?, string?) Shown(FrameworkList list) =>
        (list.Cards.Count, list.PreviousAddress, list.NextAddress);

    private static string Word(OrderChoice order) => (order.IsChosen ? "*" : "") + order.Word;

    private static FrameworkList Read(string address, CatalogSnapshot? guide = null)
    {
        guide ??= Listed.Guide;
        var query = FrameworkQuery.Read(Asked.Pairs(address), guide);
        return FrameworkList.Of(
            guide, query, FoundFrameworks.Select(guide, query, Listed.Today, named: null), Listed.Today);
    }
}
