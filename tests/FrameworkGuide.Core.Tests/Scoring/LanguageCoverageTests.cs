using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class LanguageCoverageTests
{
    private static readonly OtherFramework Gin = new("Gin", null, null);
    private static readonly OtherFramework Nest = new("NestJS", null, null);

    private static readonly Language[] Languages =
    [
        Some.Language("Go") with { Elsewhere = [Gin] },
        Some.Language("TypeScript", ("JavaScript", 0.8)) with { Elsewhere = [Nest] },
        Some.Language("CoffeeScript", ("JavaScript", 0.79)),
        Some.Language("JavaScript"),
    ];

    private static readonly FrameworkSummary[] Frameworks =
        [
            Some.Summary("a") with { Languages = ["JavaScript"] },
            Some.Summary("b") with { Languages = ["Java", "JavaScript"] },
            Some.Summary("c"),
        ];

    [Theory]
    [InlineData("Go", "", "Gin")]
    [InlineData("TypeScript", "a b", "NestJS")]
    [InlineData("JavaScript", "a b", "")]
    [InlineData("CoffeeScript", "", "")]
    [InlineData("Python", "c", "")]
    public void A_language_has_the_frameworks_that_are_close_enough_and_what_is_usual_elsewhere(
        string language, string here, string elsewhere)
    {
        var coverage = Assert.Single(LanguageCoverage.Of(Some.Catalog(Frameworks, languages: Languages), [language]));

        Assert.Equal(language, coverage.Language);
        Assert.Equal(here, string.Join(' ', coverage.Here.Select(f => f.Slug)));
        Assert.Equal(elsewhere, string.Join(' ', coverage.Elsewhere.Select(o => o.Name)));
    }

    [Fact]
    public void A_language_without_anything_in_common_has_no_framework_whatever_the_site_requires()
    {
        var catalog = Some.Catalog(Frameworks, languages: Languages, site: new SiteSettings { RequireCloseness = 0 });

        Assert.Empty(Assert.Single(LanguageCoverage.Of(catalog, ["Go"])).Here);
        Assert.Equal(
            ["a", "b"], Assert.Single(LanguageCoverage.Of(catalog, ["CoffeeScript"])).Here.Select(f => f.Slug));
    }

    [Fact]
    public void Languages_come_in_the_order_of_the_answers() =>
        Assert.Equal(
            ["TypeScript", "Go"],
            LanguageCoverage.Of(Some.Catalog(Frameworks, languages: Languages), ["TypeScript", "Go"])
                .Select(c => c.Language));
}
