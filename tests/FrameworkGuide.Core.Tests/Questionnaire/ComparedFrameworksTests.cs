using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Questionnaire;

public sealed class ComparedFrameworksTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [.. "abcdefg".Select(
            c => Some.Summary($"{c}nt") with { Name = $"{char.ToUpperInvariant(c)}nt frame", Aliases = [$"{c}{c}"] })],
        needs: ["api"]);

    [Theory]
    [InlineData("f=ant&f=bnt", "ant bnt", false)]
    [InlineData("f=bnt&f=&x=cnt&f=ant&F=dnt", "bnt ant", false)]
    [InlineData("f=ant&f=bnt&only=differences", "ant bnt", true)]
    [InlineData("f=ant&f=bnt&Only=differences", "ant bnt", true)]
    [InlineData("f=ant&f=bnt&only=same", "ant bnt", false)]
    [InlineData("f=ant&f=bnt&only=differences&only=", "ant bnt", false)]
    [InlineData("f=fnt&f=ent&f=dnt&f=cnt&f=bnt&f=ant", "fnt ent dnt cnt bnt ant", false)]
    public void Two_to_six_are_compared_in_the_order_they_are_named(
        string address, string slugs, bool isOnlyDifferences)
    {
        var read = ComparedFrameworks.Read(Asked.Pairs(address), Guide);

        Assert.Empty(read.Problems);
        Assert.Equal(slugs, string.Join(' ', read.Slugs));
        Assert.Equal(isOnlyDifferences, read.IsOnlyDifferences);
    }

    [Theory]
    [InlineData("", "0 frameworks are named; allowed: 2 to 6")]
    [InlineData("f=ant", "1 framework is named; allowed: 2 to 6")]
    [InlineData("f=ant&f=ant", "'ant' is named more than once")]
    [InlineData("f=ant&f=Bnt",
        "there is no framework 'Bnt'; allowed: ant, bnt, cnt, dnt, ent, fnt and gnt; did you mean 'bnt'?")]
    [InlineData("f=ant&f=bnt&f=cnt&f=dnt&f=ent&f=fnt&f=gnt", "7 frameworks are named; allowed: 2 to 6")]
    public void Anything_else_is_told(string address, string message) =>
        Assert.Equal([new FieldProblem("f", message)], ComparedFrameworks.Read(Asked.Pairs(address), Guide).Problems);

    [Fact]
    public void Ten_problems_are_told_of_a_thousand() =>
        Assert.Equal(
            10, ComparedFrameworks.Read(Enumerable.Range(0, 1000).Select(i => ("f", $"{i}")), Guide).Problems.Count);

    [Theory]
    [InlineData("f=ANT FRAME&f=bb", "ant bnt")]
    [InlineData("f=antt&f=ant&f=b-nt", "ant bnt")]
    [InlineData("f=ant&f=whatever", "")]
    [InlineData("f=ant", "")]
    public void Names_and_slips_are_taken_for_what_they_most_likely_mean(string address, string slugs) =>
        Assert.Equal(slugs, string.Join(' ', ComparedFrameworks.MeantIn(Asked.Pairs(address), Guide)));

    [Fact]
    public void An_address_has_the_frameworks_before_the_project()
    {
        Assert.Equal(
            "/compare?f=bnt&f=ant&only=differences&size=small&need.api=must",
            ComparedFrameworks.AddressOf(
                ["bnt", "ant"], isOnlyDifferences: true, Say.Answers("small, api must"), Guide));
        Assert.Equal("?f=ant&f=bnt", ComparedFrameworks.Format(
            ["ant", "bnt"], isOnlyDifferences: false, new ProjectAnswers(), Guide));
    }

    [Fact]
    public void Of_many_frameworks_a_message_says_where_they_are_listed()
    {
        var many = Some.Catalog([.. Enumerable.Range(0, 31).Select(i => Some.Summary($"made-{i:00}"))]);

        Assert.Equal(
            "there is no framework 'made-3x'; the list is at /api/v1/frameworks; did you mean 'made-30'?",
            UnknownFramework.Problem("slug", "made-3x", many).Message);
        Assert.Equal(
            "there is no framework 'x'; this guide has none yet",
            UnknownFramework.Problem("slug", "x", CatalogSnapshot.Empty).Message);
    }
}
