using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>
/// Shares of ranks that every machine must come to, to the last digit; worked out by another program.
/// </summary>
public sealed class SameNumbersTests
{
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("api", 4.5), ("data", 2)) with { Sizes = Small(4) },
            Some.Summary("bee", ("api", 3), ("data", 4.5)) with { Sizes = Small(3.5), Languages = ["Go"] },
            Some.Summary("cat", ("api", 5), ("data", 4)) with { Languages = ["Java"] },
            Some.Summary("dog", ("api", 3.5)) with { Sizes = Small(5), Languages = ["Go"] },
        ],
        languages: [Some.Language("Python", ("Go", 0.6))]);

    [Fact]
    public void Shares_under_stated_weights_are_these_on_every_machine() => Assert.Equal(
        [
            "ant 77: 0.5362 0.2754 0.14 0.0484",
            "cat 70: 0.2032 0.2352 0.2169 0.3447",
            "dog 69.5: 0.1629 0.2507 0.2571 0.3293",
            "bee 69.5: 0.0977 0.2387 0.386 0.2776",
        ],
        Told("small, knows Python, language=1.5, api must, data 2.5"));

    [Fact]
    public void Shares_under_unknown_weights_are_these_on_every_machine() => Assert.Equal(
        [
            "ant 77.5: 0.545 0.2418 0.1187 0.0945",
            "bee 70: 0.219 0.2311 0.4154 0.1345",
            "dog 70: 0.1453 0.3668 0.365 0.1229",
            "cat 57.5: 0.0907 0.1603 0.1009 0.6481",
        ],
        Told("weights unknown, small, knows Python, api must, data 2.5"));

    private static IEnumerable<string> Told(string answers) =>
        Recommender.Recommend(Catalog, Say.Answers(answers)).Ranking
        .Select(r => $"{r.Framework.Slug} {r.Score:R}: "
            + $"{string.Join(' ', r.RankAcceptability.Select(s => s.ToString("R")))}");

    private static Dictionary<ProjectSize, double> Small(double rating) => new() { [ProjectSize.Small] = rating };
}
