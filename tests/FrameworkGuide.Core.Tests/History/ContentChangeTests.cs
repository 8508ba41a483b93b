using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;

namespace FrameworkGuide.Core.Tests.History;

public sealed class ContentChangeTests
{
    private static readonly DateTime Noon = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);
    private static readonly CatalogDocument Ant = new(
        "frameworks/ant.md", DocumentKind.Framework, "ant", "00", Some.Profile("ant", "Ant"), "");
    private static readonly CatalogDocument Api = new(
        "needs/api.md", DocumentKind.Need, "api", "00", Some.Need("api", 1).Content, "");
    private static readonly CatalogDocument Site = new(
        "site.yml", DocumentKind.Site, "site", "00", new SiteSettings(), "");
    private static readonly CatalogSnapshot Guide = new([CatalogEntry.Of(Ant), CatalogEntry.Of(Api)]);

    [Fact]
    public void A_document_is_new_changed_or_taken_away()
    {
        Assert.Equal(("New: Ant", "/frameworks/ant"), Told(null, Ant));
        Assert.Equal(("Taken away: Ant", "/frameworks/ant"), Told(Ant, null));
        Assert.Equal(("Changed: need “api”", "/methodology#need-api"), Told(Api, Api));
        Assert.Equal(("New: the site's settings", "/"), Told(null, Site));
        Assert.Equal(("Taken away: Bee", "/frameworks"), Told(
            Ant with { Slug = "bee", Content = Some.Profile("bee", "Bee") }, null));
    }

    [Fact]
    public void A_profile_names_its_first_change_and_counts_the_others()
    {
        var (licence, both) = (Changed(p => p with { Licence = "MIT" }), Changed(
            p => p with { Licence = "MIT", Style = "Full", Runtime = "x" }));

        Assert.Equal(("Ant: Licence: unknown to MIT", "/frameworks/ant"), Told(Ant, licence));
        Assert.Equal("Ant: Kind: unknown to Full, and 2 more changes", Told(Ant, both)?.Title);
        Assert.Equal(3, ContentChange.Describe(1, Noon, Ant, both, Guide)!.Changes.Count);
    }

    [Fact]
    public void What_readers_do_not_see_is_no_change()
    {
        Assert.Null(Told(Ant, Ant with { Hash = "11" }));
        Assert.Null(Told(null, null));
    }

    [Fact]
    public void A_profile_lists_its_changes_but_not_that_it_is_new()
    {
        var created = ContentChange.Describe(1, Noon, null, Ant, Guide)!;
        var changed = ContentChange.Describe(
            2, Noon, Ant,
            Changed(p => p with { Strengths = [.. Enumerable.Range(0, 10).Select(i => new Point($"p{i}", null))] }),
            Guide)!;

        Assert.Empty(ListedProfileChange.OfProfile([created]));
        var listed = ListedProfileChange.OfProfile([changed, created]);
        Assert.Equal(("24 Nov 2026", null, 8, "2 more changes"), (
            listed[0].Day, listed[0].Title, listed[0].Facts.Count, listed[0].More));
        Assert.Equal(("New: Ant", 0, null), (listed[1].Title, listed[1].Facts.Count, listed[1].More));
    }

    private static CatalogDocument Changed(Func<FrameworkProfile, FrameworkProfile> change) =>
        Ant with { Content = change((FrameworkProfile)Ant.Content) };

    private static (string Title, string Address)? Told(CatalogDocument? before, CatalogDocument? after) =>
        ContentChange.Describe(1, Noon, before, after, Guide) is { } change ? (change.Title, change.Address) : null;
}
