using System.Net;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages;

public sealed class StaticPagesTests : IDisposable
{
    private readonly TestGuide _guide = TestGuide.OfShippedContent();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Every_page_that_content_may_link_to_answers()
    {
        _guide.Start(watch: false);
        var pages = SiteMap.Pages
            .Concat(_guide.Snapshot.Frameworks.Select(f => "/frameworks/" + f.Slug))
            .Concat(_guide.Snapshot.Guides.Where(g => g.Slug != "about").Select(g => "/guides/" + g.Slug));

        foreach (var page in pages)
            Assert.True(await _guide.StatusOfAsync(page) == HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task Every_section_that_content_may_link_to_is_on_a_profile()
    {
        _guide.Start(watch: false);
        var profile = await ShownPage.OkAsync(_guide, "/frameworks/django");

        // What changed on a page is there once something has.
        foreach (var section in SiteMap.ProfileSections.Where(s => s != "changes"))
            Assert.True(profile.Has($"#{section}"), section);
    }
}
