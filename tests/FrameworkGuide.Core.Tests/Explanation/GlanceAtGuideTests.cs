using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Tests.Selection;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class GlanceAtGuideTests
{
    [Fact]
    public void Ratings_and_capabilities_are_counted_of_what_the_guide_asks_for()
    {
        var guide = Listed.Of(
            Some.Summary("ant", ("api", 4), ("gone", 3)) with
            {
                Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 4 },
                Capabilities = new Dictionary<string, CapabilityLevel>
                {
                    ["orm"] = CapabilityLevel.Community,
                    ["gone"] = CapabilityLevel.BuiltIn,
                },
                Reviewed = Some.Day("2026-11-02"),
            },
            Some.Summary("bee") with
            {
                Capabilities = new Dictionary<string, CapabilityLevel> { ["orm"] = CapabilityLevel.None },
                Reviewed = Some.Day("2026-11-01"),
            });
        var glance = GlanceAtGuide.Compute(guide, Listed.Today);

        Assert.Equal((2, 1, Some.Day("2026-11-01")), (glance.Ratings, glance.Capabilities, glance.OldestReview));
        Assert.Equal([4.0, null, null], glance.Frameworks[0].Sizes);
        Assert.Null(GlanceAtGuide.Compute(Listed.Guide, Listed.Today).OldestReview);
    }

    [Fact]
    public void Twelve_frameworks_are_a_glance()
    {
        GlanceAtGuide Of(int count) => GlanceAtGuide.Compute(
            Listed.Of([.. Enumerable.Range(0, count).Select(i => Some.Summary($"f{i:00}"))]), Listed.Today);

        Assert.Equal((12, false), (Of(12).Frameworks.Count, Of(12).HasMore));
        Assert.Equal((12, true), (Of(13).Frameworks.Count, Of(13).HasMore));
    }

    [Fact]
    public void Languages_are_named_of_which_only_others_are_known()
    {
        var guide = Some.Catalog(
            [Some.Summary("ant")],
            languages:
            [
                Some.Language("Go") with { Elsewhere = [new("Gin", null, null)] },
                Some.Language("Cobol"),
                Some.Language("Python") with { Elsewhere = [new("Bottle", null, null)] },
            ]);

        Assert.Equal("Go", GlanceAtGuide.Compute(guide, Listed.Today).LanguagesElsewhere);
        Assert.Null(GlanceAtGuide.Compute(Listed.Guide, Listed.Today).LanguagesElsewhere);
    }

    [Fact]
    public void A_sample_project_is_told_in_a_line_with_what_is_advised_and_what_comes_first()
    {
        var sample = new SampleProject(
            "shop", "Shop", ProjectSize.Small, ["Python"], false,
            new Dictionary<string, string> { ["api"] = "important", ["gone"] = "must" }, ["ant", "nobody"], []);
        var outcome = Assert.Single(SampleOutcome.ComputeAll(
            Listed.Guide.With([new("projects/shop.md", DocumentKind.SampleProject, "shop", "00", sample)], [])));

        Assert.Equal("Small project · the team knows Python · api · gone (must have)", outcome.Answers);
        Assert.Equal(
            [new AdvisedFramework("", "Ant", "/frameworks/ant"), new AdvisedFramework(" or ", "nobody", null)],
            outcome.Advised);
        Assert.Equal("First here: Ant.", outcome.First);
        Assert.Equal(("/recommend/result?size=small&language=Python&need.api=important",
            "/recommend?size=small&language=Python&need.api=important"),
            (outcome.ResultAddress, outcome.QuestionsAddress));
    }

    [Fact]
    public void The_example_of_the_method_shows_all_kinds_of_answers_in_the_fewest_rows()
    {
        SampleProject Sample(string slug, ProjectSize? size, params string[] needs) =>
            new(slug, slug, size, [], false, needs.ToDictionary(n => n, _ => "nice"), [], []);
        CatalogEntry Entry(SampleProject project) => new(
            $"projects/{project.Slug}.md", DocumentKind.SampleProject, project.Slug, "00", project);
        var guide = Listed.Guide.With([Entry(Sample("a", null, "api")), Entry(Sample("b", ProjectSize.Large, "api")),
            Entry(Sample("c", ProjectSize.Small))], []);
        var example = MethodExample.Find(guide, Listed.Today)!;

        // ant: 2 · 2 + 1 · 4.5 of 15; the others are 2 · 2.5 + 1 · 3 and 2 · 2.5 + 1 · 2.5.
        Assert.Equal(("b", "Ant", "56.7"), (example.ProjectTitle, example.FrameworkName, example.Score));
        Assert.Equal(
            [
                new MethodExampleRow("Size of the project", "2", "0.667", "2 / 5 = 0.4", "26.7"),
                new MethodExampleRow("api", "1", "0.333", "4.5 / 5 = 0.9", "30.0"),
            ],
            example.Rows);
        Assert.Null(MethodExample.Find(Listed.Guide, Listed.Today));
    }
}
