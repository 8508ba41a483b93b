using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Core.Tests.Selection;

public sealed class FrameworkIndexTests
{
    private static readonly DateOnly Today = Some.Day("2026-11-01");

    private static readonly FrameworkSummary One = Some.Summary("one") with
    {
        Languages = ["Java", "Kotlin"],
        Style = "full-stack",
        Licence = "MIT",
        Sizes = new Dictionary<ProjectSize, double>
        {
            [ProjectSize.Small] = FilterValue.Suits,
            [ProjectSize.Medium] = FilterValue.Suits - 0.1,
        },
        Capabilities = new Dictionary<string, CapabilityLevel>
        {
            ["orm"] = CapabilityLevel.BuiltIn,
            ["mail"] = CapabilityLevel.None,
        },
        Releases = [Some.Release("1", released: "2025-11-01", active: "2026-11-01", security: "2026-11-01")],
    };

    private static readonly FrameworkSummary Two = Some.Summary("two") with
    {
        Languages = ["Java"],
        Style = "micro",
        Licence = "MIT",
        Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Medium] = 5 },
        Capabilities = new Dictionary<string, CapabilityLevel> { ["orm"] = CapabilityLevel.None },
        Releases = [Some.Release("1", released: "2025-11-01", security: "2026-10-31")],
    };

    private static readonly FrameworkSummary Bare = Some.Summary("bare");

    private static readonly FrameworkIndex Index = new([One, Two, Bare], Today);

    public static TheoryData<FilterValue, string> Values => new()
    {
        { FilterValue.Language("Java"), "one two" },
        { FilterValue.Language("Kotlin"), "one" },
        { FilterValue.Language("java"), "" },
        { FilterValue.Style("micro"), "two" },
        { FilterValue.Licence("MIT"), "one two" },
        { FilterValue.Size(ProjectSize.Small), "one" },
        { FilterValue.Size(ProjectSize.Medium), "two" },
        { FilterValue.Size(ProjectSize.Large), "" },
        { FilterValue.Capability("orm", CapabilityLevel.BuiltIn), "one" },
        { FilterValue.Capability("orm", CapabilityLevel.Official), "" },
        { FilterValue.Capability("orm", CapabilityLevel.None), "two" },
        { FilterValue.Capability("orm", null), "bare" },
        { FilterValue.Capability("mail", CapabilityLevel.None), "one" },
        { FilterValue.Capability("mail", null), "two bare" },
        { FilterValue.Capability("cache", CapabilityLevel.None), "" },
        { FilterValue.Capability("cache", null), "one two bare" },
        { FilterValue.Support(SupportKind.Active), "one" },
        { FilterValue.Support(SupportKind.Ended), "two" },
        { FilterValue.Support(null), "bare" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_leaves_those_that_have_it_and_is_counted_so(FilterValue value, string left)
    {
        var slugs = left.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(slugs, Slugs(Index.Match([value])));
        Assert.Equal(slugs.Length, Index.Match([]).CountOf(value));
        Assert.Equal(slugs.Length, Index.Match([value]).CountOf(value));
        Assert.Equal(slugs.Contains("two") ? ["two"] : [], Slugs(Index.Match([value], [Two])));
    }

    [Fact]
    public void Without_values_all_pass() => Assert.Equal(["one", "two", "bare"], Slugs(Index.Match([])));

    [Fact]
    public void Of_one_property_any_value_will_do()
    {
        Assert.Equal(["one", "two"], Slugs(Index.Match([FilterValue.Style("micro"), FilterValue.Style("full-stack")])));
        Assert.Equal(["one", "bare"], Slugs(
            Index.Match([FilterValue.Capability("orm", null), FilterValue.Capability("mail", CapabilityLevel.None)])));
        Assert.Equal(
            ["two", "bare"], Slugs(Index.Match([FilterValue.Support(SupportKind.Ended), FilterValue.Support(null)])));
    }

    [Fact]
    public void Every_property_must_be_met()
    {
        Assert.Equal(["two"], Slugs(Index.Match(
            [FilterValue.Language("Java"), FilterValue.Licence("MIT"), FilterValue.Support(SupportKind.Ended)])));
        Assert.Empty(Slugs(Index.Match([FilterValue.Language("Kotlin"), FilterValue.Style("micro")])));
    }

    [Fact]
    public void A_count_is_what_the_value_would_leave_alone_in_its_property_beside_all_others()
    {
        var matches = Index.Match([FilterValue.Language("Kotlin"), FilterValue.Style("micro")]);

        Assert.Equal(1, matches.CountOf(FilterValue.Style("full-stack")));
        Assert.Equal(0, matches.CountOf(FilterValue.Style("micro")));
        Assert.Equal(1, matches.CountOf(FilterValue.Language("Java")));
        Assert.Equal(0, matches.CountOf(FilterValue.Language("Kotlin")));
        Assert.Equal(0, matches.CountOf(FilterValue.Licence("MIT")));
    }

    [Fact]
    public void Support_is_that_of_the_day()
    {
        int On(DateOnly day, SupportKind status) => new FrameworkIndex([One, Two, Bare], day).Match([])
            .CountOf(FilterValue.Support(status));

        Assert.Equal(
            (1, 1, 0), (On(Today.AddDays(-1), SupportKind.Active), On(Today.AddDays(-1), SupportKind.SecurityOnly), On(
                Today.AddDays(-1), SupportKind.Ended)));
        Assert.Equal(
            (0, 0, 2), (On(Today.AddDays(1), SupportKind.Active), On(Today.AddDays(1), SupportKind.SecurityOnly), On(
                Today.AddDays(1), SupportKind.Ended)));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Many_are_filtered_as_a_few_are(int count)
    {
        var frameworks = Enumerable.Range(0, count).Select(i => Some.Summary($"f{i:000}") with
        {
            Languages = [i % 3 == 0 ? "Go" : "Zig"],
            Style = i % 5 == 0 ? "micro" : null,
        }).ToList();
        var matches = new FrameworkIndex(frameworks, Today)
            .Match([FilterValue.Language("Go"), FilterValue.Style("micro")]);

        Assert.Equal(frameworks.Where((_, i) => i % 15 == 0), matches.Frameworks);
        Assert.All(frameworks, (f, i) => Assert.Equal(i % 15 == 0, matches.Contains(f)));
        Assert.Equal(
            frameworks.Where((_, i) => i % 3 != 0 && i % 5 == 0).Count(), matches.CountOf(FilterValue.Language("Zig")));
    }

    private static IEnumerable<string> Slugs(FrameworkMatches matches) => matches.Frameworks.Select(f => f.Slug);
}
