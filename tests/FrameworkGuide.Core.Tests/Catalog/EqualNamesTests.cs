using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class EqualNamesTests
{
    [Fact]
    public void Frameworks_of_one_name_have_their_slugs_behind_it()
    {
        var snapshot = new CatalogSnapshot(
            [Some.Framework("b", "Play"), Some.Framework("a", "PLAY"), Some.Framework("c", "Other")]);

        Assert.Equal(["Other", "PLAY (a)", "Play (b)"], snapshot.Frameworks.Select(f => f.Name));
        Assert.Equal("Play (b)", snapshot.FrameworksBySlug["b"].Name);
        Assert.Equal("Play (b)", snapshot.Named(Some.Profile("b", "Play")).Name);
        Assert.Equal("Other", snapshot.Named(Some.Profile("c", "Other")).Name);
        Assert.Equal("Gone", snapshot.Named(Some.Profile("gone", "Gone")).Name);
    }

    [Fact]
    public void A_name_that_another_has_with_its_slug_is_told_apart_too()
    {
        var snapshot = new CatalogSnapshot(
            [Some.Framework("a", "X"), Some.Framework("b", "X"), Some.Framework("c", "X (a)")]);

        Assert.Equal(3, snapshot.Frameworks.Select(f => f.Name).Distinct().Count());
        Assert.Equal("X (b)", snapshot.FrameworksBySlug["b"].Name);
    }

    [Fact]
    public void Names_come_back_when_the_other_goes()
    {
        var both = new CatalogSnapshot([Some.Framework("a", "Play"), Some.Framework("b", "Play")]);

        Assert.Equal("Play", Assert.Single(both.With([], ["frameworks/a.md"]).Frameworks).Name);
    }

    [Fact]
    public void Needs_guides_projects_capabilities_and_metrics_are_told_apart_likewise()
    {
        var snapshot = new CatalogSnapshot(
        [
            Some.Guide("x", "Same", order: 1), Some.Guide("y", "same", order: 2), Some.Project("p", "Same"),
            Some.Project("q", "Same"),
            new("needs/a.md", DocumentKind.Need, "a", "00", new Need(
                "a", "Same", "?", null, "", 0, new Dictionary<int, string>())),
            new("needs/b.md", DocumentKind.Need, "b", "00", new Need(
                "b", "Same", "?", null, "", 0, new Dictionary<int, string>())),
            new("capabilities.yml", DocumentKind.Capabilities, "capabilities", "00", new CapabilityList(
                [new CapabilityGroup("G", [new("c1", "Same", null)]), new CapabilityGroup(
                    "H", [new("c2", "Same", null), new("c3", "Own", null)])])),
            new("metrics.yml", DocumentKind.Metrics, "metrics", "00", new MetricList(
                [new("m1", "Same", null, MetricDirection.None, null, null), new(
                    "m2", "Same", null, MetricDirection.None, null, null)])),
        ]);

        Assert.Equal(["Same (x)", "same (y)"], snapshot.Guides.Select(g => g.Title));
        Assert.Equal(["Same (p)", "Same (q)"], snapshot.Projects.Select(p => p.Title));
        Assert.Equal(["Same (a)", "Same (b)"], snapshot.Needs.Select(n => n.Title));
        Assert.Equal(
            ["Same (c1)", "Same (c2)", "Own"], snapshot.Capabilities.SelectMany(g => g.Items).Select(i => i.Label));
        Assert.Equal(["Same (m1)", "Same (m2)"], snapshot.Metrics.Select(m => m.Label));
    }
}
