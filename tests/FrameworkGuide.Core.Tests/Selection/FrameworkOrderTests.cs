using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Selection;

public sealed class FrameworkOrderTests
{
    private static readonly FrameworkSummary[] Frameworks =
    [
        Some.Summary("ant", ("api", 0)),
        Some.Summary("bee", ("api", 3), ("data", 5)),
        Some.Summary("cat", ("data", 5)),
        Some.Summary("dog", ("api", 4.5)) with
        {
            Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Large] = 1, [ProjectSize.Small] = 2 },
        },
        Some.Summary("elk", ("api", 3)) with
        {
            Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Large] = 2 },
        },
    ];

    public static TheoryData<string, string> Orders => new()
    {
        { "", "ant, bee, cat, dog, elk" },
        { "api", "dog, bee, elk, ant, cat" },
        { "data", "bee, cat, ant, dog, elk" },
        { "nobody", "ant, bee, cat, dog, elk" },
        { "large", "elk, dog, ant, bee, cat" },
        { "small", "dog, ant, bee, cat, elk" },
        { "medium", "ant, bee, cat, dog, elk" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_best_rated_come_first_the_unrated_last_and_equals_stay_in_the_order_of_names(
        string by, string slugs)
    {
        var order = by.Length == 0 ? FrameworkOrder.ByName
            : Enum.TryParse<ProjectSize>(by, ignoreCase: true, out var size) ? FrameworkOrder.BySize(size)
            : FrameworkOrder.ByNeed(by);

        Assert.Equal(slugs, Say.Slugs(order.Sort(Frameworks)));
    }

    [Fact]
    public void Nothing_sorted_is_nothing() => Assert.Empty(FrameworkOrder.ByNeed("api").Sort([]));
}
