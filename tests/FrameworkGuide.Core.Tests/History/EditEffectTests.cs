using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;

namespace FrameworkGuide.Core.Tests.History;

public sealed class EditEffectTests
{
    [Fact]
    public void A_rating_can_change_what_a_sample_project_is_told()
    {
        var guide = Guide(4, Project("one", "ant"));
        var effect = EditEffect.Compute(guide, Path("ant"), Document("ant", 4), Document("ant", 1), []);

        var project = Assert.Single(effect.Projects);
        Assert.Equal((true, true, false), (project.ChangesFirst, project.WasMet, project.WouldBeMet));
        Assert.Equal(["Ant"], project.Before!.FirstNames);
        Assert.Equal(["Bee"], project.After!.FirstNames);
        Assert.Equal([new RankMove("Bee", 2, 1), new RankMove("Ant", 1, 2)], project.Moves);
        Assert.Equal(["Ant"], project.Expected);
        Assert.Equal(["rest-api: 4 to 1"], effect.Facts.Select(f => f.Text));
        Assert.Equal(1, effect.ProjectCount);
    }

    [Fact]
    public void An_edit_that_changes_no_answer_has_no_effect_on_projects()
    {
        var effect = EditEffect.Compute(
            Guide(4, Project("one", "ant")), Path("ant"), Document("ant", 4), Document("ant", 4), []);

        Assert.Empty(effect.Projects);
        Assert.Empty(effect.Facts);
        Assert.Equal(1, effect.ProjectCount);
    }

    [Fact]
    public void A_framework_that_is_taken_away_leaves_the_ranking()
    {
        var project = Assert.Single(
            EditEffect.Compute(Guide(4, Project("one", "ant")), Path("ant"), Document("ant", 4), null, []).Projects);

        Assert.Contains(new RankMove("Ant", 1, 0), project.Moves);
        Assert.Equal(["Ant"], project.Expected);
        Assert.False(project.WouldBeMet);
    }

    [Fact]
    public void A_new_project_had_no_answer_before()
    {
        var added = new CatalogDocument(
            "projects/two.md", DocumentKind.SampleProject, "two", "00", Project("two", "bee").Content, "");
        var project = Assert.Single(EditEffect.Compute(Guide(4), added.Path, null, added, []).Projects);

        Assert.Null(project.Before);
        Assert.Equal((null, false), (project.WasMet, project.WouldBeMet));
        Assert.Empty(project.Moves);
    }

    [Fact]
    public void Three_projects_in_which_the_same_moves_behind_the_first_are_folded()
    {
        var projects = Enumerable.Range(0, 3).Select(i => Project($"p{i}")).ToArray();
        var effect = EditEffect.Compute(Guide(4, projects), Path("cow"), null, Document("cow", 1), []);

        Assert.Equal(3, effect.Projects.Count);
        Assert.Empty(effect.Rows);
        Assert.Equal("the only change is that Cow joins the ranking, at rank 3", Assert.Single(effect.Folded).Text);

        var two = EditEffect.Compute(Guide(4, projects[..2]), Path("cow"), null, Document("cow", 1), []);
        Assert.Equal(2, two.Rows.Count);
        Assert.Empty(two.Folded);
    }

    private static CatalogSnapshot Guide(double ant, params CatalogEntry[] projects) =>
        new(
            [
                CatalogEntry.Of(Document("ant", ant)),
                CatalogEntry.Of(Document("bee", 3)),
                Some.Need("rest-api", 1),
                .. projects,
            ]);

    private static string Path(string slug) => $"frameworks/{slug}.md";

    private static CatalogDocument Document(string slug, double rating) => new(
        Path(slug), DocumentKind.Framework, slug, "00",
        Some.Profile(slug, char.ToUpperInvariant(slug[0]) + slug[1..]) with
        {
            Needs = new Dictionary<string, Rating> { ["rest-api"] = new(rating, "why", ["s"], null) },
        }, "");

    private static CatalogEntry Project(string slug, params string[] expect)
    {
        var entry = Some.Project(slug, slug);
        return entry with
        {
            Content = (SampleProject)entry.Content with
            {
                Needs = new Dictionary<string, string> { ["rest-api"] = "important" },
                Expect = expect,
            },
        };
    }
}
