using System.Net;
using System.Xml.Linq;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>What other sites show of the guide.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class EmbeddingTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task A_badge_says_the_support_of_each_framework_as_the_API_does()
    {
        foreach (var framework in _guide.Snapshot.Frameworks)
        {
            var support = (await _guide.AskAsync($"/api/v1/frameworks/{framework.Slug}")).Ok()["support"]!;
            var badge = await _guide.AskAsync($"/api/v1/badges/{framework.Slug}.svg");

            Assert.Equal((200, "image/svg+xml"), (badge.Status, badge.Type));
            Assert.Equal(
                $"{framework.Name} {support["cycle"]}: {support["text"]}",
                XDocument.Parse(badge.Text).Root!.Elements().First(e => e.Name.LocalName == "title").Value);
        }

        (await _guide.AskAsync("/api/v1/badges/djnago.svg")).IsProblem(404, "slug").Says("did you mean 'django'?");
    }

    [Theory]
    [InlineData("?f=django", "Django", "/frameworks/django")]
    [InlineData("?f=django&f=rails", "Django and Ruby on Rails", "/compare?f=django&f=rails")]
    public async Task A_frame_of_another_site_may_show_one_framework_or_one_comparison(
        string query, string title, string address)
    {
        using var response = await _guide.Client.GetAsync("/embed" + query);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var page = await ShownPage.OkAsync(_guide, "/embed" + query);

        Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.False(page.Has("script") || page.Has("form") || page.Has("[style]"));
        Assert.Equal(title, page.Said("h1"));
        Assert.Equal(_guide.Url + address, page.One("a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?f=djnago")]
    [InlineData("?f=django&f=django")]
    [InlineData("?f=django&f=rails&f=flask&f=express&f=laravel&f=spring-boot&f=nothing")]
    public async Task What_cannot_be_shown_in_a_frame_is_told(string query)
    {
        var page = await ShownPage.OpenAsync(_guide, "/embed" + query);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEmpty(page.AllSaid("main p"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/frameworks/django")]
    [InlineData("/embedded")]
    [InlineData("/embed/more")]
    public async Task No_other_page_may_be_shown_in_a_frame(string path)
    {
        using var response = await _guide.Client.GetAsync(path);

        Assert.Contains(
            "frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
    }
}
