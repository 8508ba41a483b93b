using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

/// <summary>Which needs a framework is said to be rated highest and lowest for.</summary>
public sealed class RatedNeedsTests
{
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("a", 5), ("b", 5), ("c", 5), ("d", 1), ("e", 1), ("f", 3)),
            Some.Summary("bee", ("a", 5), ("b", 4), ("c", 2), ("d", 1), ("e", 4), ("f", 4)),
            Some.Summary("cat", ("a", 2), ("b", 2), ("c", 2)),
            Some.Summary("dog", ("a", 3)),
            Some.Summary("eel"),
        ],
        needs: ["a", "b", "c", "d", "e", "f"]);

    [Theory]
    // of equal ones that which is furthest ahead of all others, or behind, is first
    [InlineData("ant", "c5 b5 a5", "e1 d1 f3")]
    [InlineData("bee", "a5 e4 f4 b4", "d1 c2 f4 b4 e4")]
    [InlineData("cat", "a2 b2 c2", "")] // all equal: nothing is lower than the rest
    [InlineData("dog", "a3", "")]
    [InlineData("eel", "", "")]
    public void All_that_tie_are_named_and_what_sets_it_apart_comes_first(string slug, string highest, string lowest)
    {
        var framework = Catalog.FrameworksBySlug[slug];

        Assert.Equal(highest, Say(RatedNeeds.Highest(Catalog, framework, 3)));
        Assert.Equal(lowest, Say(RatedNeeds.Lowest(Catalog, framework, 3)));
    }

    private static string Say(TopList<(Need Need, double Value)> list) =>
        string.Join(' ', list.Shown.Select(n => $"{n.Need.Key}{n.Value}"));
}
