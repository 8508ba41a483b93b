using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Tests.Questionnaire;

namespace FrameworkGuide.Core.Tests.Selection;

public sealed class FrameworkQueryTests
{
    private static readonly CatalogSnapshot Guide = Listed.Guide;

    [Fact]
    public void Values_of_one_key_are_alternatives_and_names_may_be_in_any_case()
    {
        var query = Read(
            "language=PYTHON&language=Go&size=small&capability=orm:official&support=unknown&licence=mit&style=Full");

        Assert.Empty(query.Problems);
        Assert.Equal(
            new HashSet<FilterValue>
            {
                FilterValue.Language("Python"), FilterValue.Language("Go"), FilterValue.Size(ProjectSize.Small),
                FilterValue.Capability("orm", CapabilityLevel.Official), FilterValue.Support(null),
                FilterValue.Licence("MIT"), FilterValue.Style("Full"),
            },
            query.Wanted);
    }

    [Theory]
    [InlineData("", "", 1, false)]
    [InlineData("q= two words &page=3", "two words", 3, false)]
    [InlineData("sort=name", "", 1, true)]
    [InlineData("sort=need.api&page=&q=", "", 1, true)]
    [InlineData("Q=x&Sort=name", "", 1, false)]
    public void Text_page_and_order_are_read(string address, string text, int page, bool isSorted)
    {
        var query = Read(address);

        Assert.Empty(query.Problems);
        Assert.Equal((text, page, isSorted), (query.Text, query.Page, query.IsSorted));
    }

    [Theory]
    [InlineData("language=Pithon", "language",
        "'Pithon' is not a value of language; allowed: Go and Python; did you mean 'Python'?")]
    [InlineData("size=SMALL", "size",
        "'SMALL' is not a value of size; allowed: small, medium and large; did you mean 'small'?")]
    [InlineData("capability=orm", "capability",
        "'orm' is not a value of capability; "
        + "allowed: orm:built-in, orm:official, orm:community, orm:none and orm:unknown")]
    [InlineData("sort=best", "sort",
        "'best' is not a value of sort; allowed: name, size.small, size.medium, size.large and need.api")]
    [InlineData("sort=name&sort=need.api", "sort", "this is given more than once; allowed: one order")]
    [InlineData("q=a&q=b", "q", "this is given more than once; allowed: one text")]
    [InlineData("page=0", "page", "this must be one whole number from 1")]
    [InlineData("page=1&page=1", "page", "this must be one whole number from 1")]
    [InlineData("page=99999999999999", "page", "this must be one whole number from 1")]
    public void A_mistake_is_told_by_its_key(string address, string field, string message) =>
        Assert.Equal([new FieldProblem(field, message)], Read(address).Problems);

    [Fact]
    public void A_text_that_is_too_long_is_no_search()
    {
        var query = FrameworkQuery.Read([("q", new string('x', 201))], Guide);

        Assert.Equal("", query.Text);
        Assert.Equal([new FieldProblem("q", "the text has 201 characters; allowed: 200")], query.Problems);
        Assert.Equal(200, FrameworkQuery.Read([("q", new string('x', 200))], Guide).Text.Length);
    }

    [Fact]
    public void Of_many_allowed_words_thirty_are_told_and_of_many_problems_twenty()
    {
        var many = Some.Catalog(
            [.. Enumerable.Range(0, 40).Select(i => Some.Summary($"f{i}") with { Licence = $"L{i:00}" })]);

        Assert.EndsWith(
            ", L29 and 10 more", Assert.Single(FrameworkQuery.Read([("licence", "zzzzz")], many).Problems).Message,
            StringComparison.Ordinal);
        Assert.Equal(20,
            FrameworkQuery.Read(Enumerable.Range(0, 1000).Select(i => ("licence", $"zzz{i}")), many).Problems.Count);
    }

    [Fact]
    public void Any_address_is_read()
    {
        var pair = Gen.Select(
            Gen.OneOf<string>(Gen.OneOf([.. FrameworkQuery.Keys]), Gen.String[0, 5]), Gen.String[0, 8]);
        pair.Array[0, 10].Sample(pairs =>
        {
            var query = FrameworkQuery.Read(pairs, Guide);

            Assert.True(query.Page >= 1);
            Assert.All(query.Problems, p => Assert.Contains(p.Field, FrameworkQuery.Keys));
        });
    }

    private static FrameworkQuery Read(string address) => FrameworkQuery.Read(Asked.Pairs(address), Guide);
}
