using System.Text;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests.Questionnaire;

/// <summary>The frameworks that alone are ranked, in an address and in JSON.</summary>
public sealed class ShortlistTests
{
    private static readonly Core.Catalog.CatalogSnapshot Guide = Some.Catalog(
        [Some.Summary("ant", ("api", 4)), Some.Summary("bee", ("api", 2)), Some.Summary("cat", ("api", 3))]);

    /// <summary>An address, and its one form.</summary>
    [Theory]
    [InlineData("need.api=nice&only=ant&only=bee", "?need.api=nice&only=ant&only=bee")]
    [InlineData("only=cat&only=ant&only=cat&need.api=nice", "?need.api=nice&only=ant&only=cat")]
    [InlineData("need.api=nice&only=ant&only=bee&only=cat", "?need.api=nice")]
    [InlineData("need.api=nice&only=", "?need.api=nice")]
    public void Two_or_more_are_named_in_the_order_of_the_catalog(string address, string form)
    {
        var read = AnswersQuery.Read(Asked.Pairs(address), Guide);

        Assert.Empty(read.Problems);
        Assert.Equal(form, AnswersQuery.Format(read.Answers, Guide));
        Assert.Equal(form == "?" + address, read.IsCanonical);
    }

    [Theory]
    [InlineData("only=ant", "only 'ant' is named; allowed: two or more frameworks, or none for all")]
    [InlineData("only=ant&only=ant", "only 'ant' is named; allowed: two or more frameworks, or none for all")]
    [InlineData("only=ant&only=be",
        "there is no framework 'be'; allowed: ant, bee and cat; did you mean 'bee'?")]
    public void One_alone_or_an_unknown_one_is_told_and_all_are_ranked(string address, string message)
    {
        var read = AnswersQuery.Read(Asked.Pairs("need.api=nice&" + address), Guide);

        Assert.Equal([new FieldProblem("only", message)], read.Problems);
        Assert.Equal("?need.api=nice", AnswersQuery.Format(read.Usable, Guide));
    }

    [Fact]
    public void Of_many_unknown_ones_twenty_are_told_and_the_others_counted()
    {
        var read = AnswersQuery.Read(Enumerable.Range(0, 5_000).Select(i => ("only", $"x{i}")), Guide);

        Assert.Equal(21, read.Problems.Count);
        Assert.Equal(5_000, read.ProblemCount);
    }

    [Theory]
    [InlineData("""{"needs": {"api": "nice"}, "only": ["cat", "ant"]}""", "?need.api=nice&only=ant&only=cat")]
    [InlineData("""{"needs": {"api": "nice"}, "only": []}""", "?need.api=nice")]
    [InlineData("""{"needs": {"api": "nice"}, "only": ["ant", "bee", "cat"]}""", "?need.api=nice")]
    public void A_body_says_what_an_address_says(string json, string query)
    {
        var read = AnswersJson.Read(Encoding.UTF8.GetBytes(json), Guide);

        Assert.Equal("", read.Detail);
        Assert.Equal(query, AnswersQuery.Format(read.Answers!, Guide));
    }

    [Theory]
    [InlineData("""{"only": ["ant"]}""", "only")]
    [InlineData("""{"only": ["ant", "dog"]}""", "only")]
    [InlineData("""{"only": ["ant", 3]}""", "only[1]")]
    [InlineData("""{"only": "ant"}""", "only")]
    [InlineData("""{"only": null}""", "only")]
    public void What_a_body_cannot_ask_for_is_told_by_its_field(string json, string field) =>
        Assert.Contains(AnswersJson.Read(Encoding.UTF8.GetBytes(json), Guide).Problems, p => p.Field == field);
}
