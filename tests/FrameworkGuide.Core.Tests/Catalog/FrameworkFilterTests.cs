using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class FrameworkFilterTests
{
    private static readonly FrameworkSummary Framework = Some.Summary("one") with
    {
        Languages = ["Java", "Kotlin"],
        Style = "full-stack",
        Licence = "MIT",
        Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = FrameworkFilter.Suits, [ProjectSize.Medium] = FrameworkFilter.Suits - 0.1 },
        Capabilities = new Dictionary<string, CapabilityLevel> { ["orm"] = CapabilityLevel.BuiltIn, ["mail"] = CapabilityLevel.None },
    };

    public static TheoryData<string[], bool> Languages => new()
    {
        { [], true },
        { ["Java"], true },
        { ["Kotlin"], true },
        { ["Go", "Kotlin"], true },
        { ["Go"], false },
        { ["java"], false },
    };

    public static TheoryData<string, CapabilityLevel?, bool> Levels => new()
    {
        { "orm", CapabilityLevel.BuiltIn, true },
        { "orm", CapabilityLevel.Official, false },
        { "orm", null, false },
        { "mail", CapabilityLevel.None, true },
        { "mail", null, false },
        { "cache", null, true },
        { "cache", CapabilityLevel.None, false },
    };

    [Fact]
    public void Without_values_all_pass() =>
        Assert.All([Framework, Some.Summary("bare")], f => Assert.Equal(FilterProperties.None, new FrameworkFilter().Unmet(f, null)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Any_language_of_a_framework_will_do(string[] languages, bool isMet) =>
        Assert.Equal(isMet ? FilterProperties.None : FilterProperties.Language, new FrameworkFilter { Languages = languages }.Unmet(Framework, null));

    [Fact]
    public void A_style_or_a_licence_that_is_not_known_meets_none()
    {
        var filter = new FrameworkFilter { Styles = ["micro", "full-stack"], Licences = ["MIT"] };

        Assert.Equal(FilterProperties.None, filter.Unmet(Framework, null));
        Assert.Equal(FilterProperties.Style, filter.Unmet(Framework with { Style = null }, null));
        Assert.Equal(FilterProperties.Style | FilterProperties.Licence, filter.Unmet(Some.Summary("bare"), null));
    }

    [Theory]
    [InlineData(true, ProjectSize.Small)]
    [InlineData(false, ProjectSize.Medium)]
    [InlineData(false, ProjectSize.Large)]
    [InlineData(true, ProjectSize.Large, ProjectSize.Small)]
    public void A_size_is_suited_from_four_on_and_not_without_a_rating(bool isMet, params ProjectSize[] sizes) =>
        Assert.Equal(isMet ? FilterProperties.None : FilterProperties.Size, new FrameworkFilter { Sizes = sizes }.Unmet(Framework, null));

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_capability_is_met_at_its_level_alone_and_one_not_listed_is_unknown(string key, CapabilityLevel? level, bool isMet)
    {
        var filter = new FrameworkFilter { Capabilities = [new CapabilityAtLevel(key, level)] };

        Assert.Equal(isMet ? FilterProperties.None : FilterProperties.Capability, filter.Unmet(Framework, null));
        Assert.Equal(FilterProperties.None, (filter with { Capabilities = [.. filter.Capabilities, new CapabilityAtLevel("orm", CapabilityLevel.BuiltIn)] }).Unmet(Framework, null));
    }

    [Theory]
    [InlineData(SupportKind.Active, true)]
    [InlineData(null, true)]
    [InlineData(SupportKind.Ended, false)]
    public void Support_that_is_not_known_is_a_value_too(SupportKind? support, bool isMet)
    {
        Assert.Equal(isMet ? FilterProperties.None : FilterProperties.Support, new FrameworkFilter { Support = [SupportKind.Active, null] }.Unmet(Framework, support));
        Assert.Equal(FilterProperties.None, new FrameworkFilter().Unmet(Framework, support));
    }

    [Fact]
    public void Every_property_that_is_not_met_is_told()
    {
        var filter = new FrameworkFilter
        {
            Languages = ["Go"],
            Styles = ["micro"],
            Licences = ["GPL-3.0-only"],
            Sizes = [ProjectSize.Large],
            Capabilities = [new CapabilityAtLevel("cache", CapabilityLevel.None)],
            Support = [SupportKind.Ended],
        };

        Assert.Equal(
            FilterProperties.Language | FilterProperties.Style | FilterProperties.Licence | FilterProperties.Size | FilterProperties.Capability | FilterProperties.Support,
            filter.Unmet(Framework, SupportKind.Active));
        Assert.Equal(FilterProperties.Language | FilterProperties.Capability, (filter with { Styles = [], Licences = ["MIT"], Sizes = [], Support = [] }).Unmet(Framework, null));
    }
}
