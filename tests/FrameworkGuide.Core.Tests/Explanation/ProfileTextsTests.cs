using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class ProfileTextsTests
{
    [Theory]
    [InlineData(4, 5, 4, "projects of any size and teams that know Python")]
    [InlineData(4, 5, 3.5, "small and medium projects and teams that know Python")]
    [InlineData(1, 2, 4, "large projects and teams that know Python")]
    [InlineData(1, 2, 3, "teams that know Python")]
    public void Whom_it_is_for_are_the_sizes_it_suits_and_those_who_know_its_language(
        double small, double medium, double large, string said)
    {
        var profile = Some.Profile("ant", "Ant") with
        {
            Sizes = new[] { (ProjectSize.Small, small), (ProjectSize.Medium, medium), (ProjectSize.Large, large) }
                .ToDictionary(s => s.Item1, s => new Rating(s.Item2, "why", [], null)),
        };

        Assert.Equal(said, ProfileTexts.ForWhom(profile));
    }

    [Fact]
    public void A_group_of_capabilities_comes_to_its_levels() => Assert.Equal(
        "2 built in, 1 community package, 1 unknown",
        ProfileTexts.Levels([CapabilityLevel.Community, null, CapabilityLevel.BuiltIn, CapabilityLevel.BuiltIn]));

    [Theory]
    [InlineData("Strengths", 5, "5 strengths, with their sources")]
    [InlineData("Pitfalls", 1, "The one of its pitfalls, with its source")]
    public void Points_are_counted(string title, int count, string said) =>
        Assert.Equal(said, ProfileTexts.Points(title, count));
}
