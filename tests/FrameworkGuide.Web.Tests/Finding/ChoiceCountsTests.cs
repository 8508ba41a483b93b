using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Finding;

namespace FrameworkGuide.Web.Tests.Finding;

public sealed class ChoiceCountsTests
{
    [Theory]
    [InlineData(FilterProperties.None, 1, 1, 1, 1, 1, 1)]
    [InlineData(FilterProperties.Language, 1, 0, 0, 0, 0, 0)]
    [InlineData(FilterProperties.Style, 0, 1, 0, 0, 0, 0)]
    [InlineData(FilterProperties.Licence, 0, 0, 1, 0, 0, 0)]
    [InlineData(FilterProperties.Size, 0, 0, 0, 1, 0, 0)]
    [InlineData(FilterProperties.Capability, 0, 0, 0, 0, 1, 0)]
    [InlineData(FilterProperties.Support, 0, 0, 0, 0, 0, 1)]
    [InlineData(FilterProperties.Style | FilterProperties.Support, 0, 0, 0, 0, 0, 0)]
    public void A_framework_counts_for_a_property_where_it_meets_all_others(FilterProperties unmet, params int[] counts)
    {
        var told = new ChoiceCounts();
        told.Count(Framework(), SupportKind.Ended, unmet);

        Assert.Equal(counts[0], told.Of(FilterProperties.Language, "Go"));
        Assert.Equal(counts[0], told.Of(FilterProperties.Language, "Zig"));
        Assert.Equal(counts[1], told.Of(FilterProperties.Style, "micro"));
        Assert.Equal(counts[2], told.Of(FilterProperties.Licence, "MIT"));
        Assert.Equal(counts[3], told.Of(FilterProperties.Size, "small"));
        Assert.Equal(counts[4], told.Of(new CapabilityAtLevel("orm", CapabilityLevel.None)));
        Assert.Equal(counts[5], told.Of(FilterProperties.Support, "ended"));
    }

    [Fact]
    public void A_size_is_suited_from_four_on_and_what_a_framework_does_not_say_is_not_counted()
    {
        var told = new ChoiceCounts();
        told.Count(Framework() with { Style = null, Licence = null }, null, FilterProperties.None);

        Assert.Equal([1, 0, 0], FrameworkChoices.Sizes.Select(s => told.Of(FilterProperties.Size, s.Word)));
        Assert.Equal(0, told.Of(FilterProperties.Style, "micro"));
        Assert.Equal(0, told.Of(FilterProperties.Licence, "MIT"));
        Assert.Equal(1, told.Of(FilterProperties.Support, "unknown"));
    }

    [Fact]
    public void A_capability_that_is_not_listed_is_unknown()
    {
        var told = new ChoiceCounts();
        told.Count(Framework(), null, FilterProperties.None);
        told.Count(Framework() with { Capabilities = new Dictionary<string, CapabilityLevel> { ["orm"] = CapabilityLevel.BuiltIn, ["mail"] = CapabilityLevel.None } }, null, FilterProperties.Capability);
        told.Count(Framework() with { Capabilities = new Dictionary<string, CapabilityLevel>() }, null, FilterProperties.None);
        told.Count(Framework(), null, FilterProperties.Size);

        int Of(string key, CapabilityLevel? level) => told.Of(new CapabilityAtLevel(key, level));
        Assert.Equal((1, 1, 1), (Of("orm", CapabilityLevel.BuiltIn), Of("orm", CapabilityLevel.None), Of("orm", null)));
        Assert.Equal((1, 2), (Of("mail", CapabilityLevel.None), Of("mail", null)));
        Assert.Equal(3, Of("cache", null));
    }

    private static FrameworkSummary Framework() => new(
        "one", "One", [], ["Go", "Zig"], "micro", "MIT", null,
        new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 4, [ProjectSize.Medium] = 3.9 }, new Dictionary<string, double>(),
        new Dictionary<string, CapabilityLevel> { ["orm"] = CapabilityLevel.None }, []);
}
