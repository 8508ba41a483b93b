using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Guides with other content: the questionnaire asks for what there is.</summary>
public sealed class OtherContentTests : IDisposable
{
    private TestGuide? _guide;

    private TestGuide Guide => _guide ?? throw new InvalidOperationException("No guide runs.");

    public void Dispose() => _guide?.Dispose();

    [Fact]
    public async Task A_guide_without_content_has_an_empty_questionnaire()
    {
        Start(_ => { });

        var page = await ShownPage.OkAsync(Guide, "/recommend/all");
        Assert.False(page.Has("#language"));
        Assert.False(page.Has("#needs"));
        Assert.False(page.Has("#ranking li"));
        await ShownPage.OkAsync(Guide, "/recommend/result");
        await ShownPage.OkAsync(Guide, "/recommend/result?size=small");
    }

    [Theory]
    [InlineData("need.api=must", "there is no need 'api'; no value is allowed, because the content has none")]
    [InlineData("language=Ruby",
        "'Ruby' is not a language of this guide; no value is allowed, because the content has none")]
    [InlineData("policy=x", "'x' is not a value of policy; allowed: prefer and require")]
    public async Task What_a_guide_does_not_ask_is_a_problem_without_a_dead_link(string query, string message)
    {
        Start(_ => { });

        var page = await ShownPage.OpenAsync(Guide, "/recommend/result?size=small&" + query);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.EndsWith(message, page.Said(".problems li"), StringComparison.Ordinal);
        page.One(page.One(".problems li a").GetAttribute("href")!);
    }

    [Fact]
    public async Task Where_the_site_gives_the_size_no_weight_no_result_without_a_weight_is_offered()
    {
        Start(content =>
        {
            ChoosingContent.Write(content);
            content.Write("site.yml", "title: Some guide\nweights: {size: 0}\n");
        });

        foreach (var query in (string[])["?size=small", "?size=small&weight.language=2"])
        {
            var page = await ShownPage.OpenAsync(Guide, "/recommend/result" + query);
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Contains("all weigh 0", page.Said(".problems li"));
            Assert.False(page.Has(".problems p"));
        }

        await ShownPage.OkAsync(Guide, "/recommend/result?size=small&weight.size=1");
        await ShownPage.OkAsync(Guide, "/recommend/result?size=small&need.api=nice");
    }

    [Fact]
    public async Task A_weight_as_the_site_has_it_is_a_default()
    {
        Start(content =>
        {
            ChoosingContent.Write(content);
            content.Write("site.yml", "title: Some guide\nweights: {size: 4.5, language: 0}\n");
        });

        Assert.Equal("/recommend/all?size=small",
            (await ShownPage.OpenAsync(Guide, "/recommend/all?size=small&weight.size=4.50")).Location);
        Assert.Equal("/recommend/all?size=small",
            (await ShownPage.OpenAsync(Guide, "/recommend/all?size=small&weight.language=0")).Location);
        var page = await ShownPage.OkAsync(Guide, "/recommend/all?size=small&weight.size=2");
        Assert.Equal("2", page.One("#w-weight-size").GetAttribute("value"));
        Assert.Equal("0", page.One("#w-weight-language").GetAttribute("value"));
    }

    [Fact]
    public async Task Thresholds_are_those_of_the_site()
    {
        Start(content =>
        {
            ChoosingContent.Write(content);
            content.Write("site.yml",
                "title: Some guide\nmust-threshold: 2.4\nrequire-closeness: 0.7\nverdict: {clear: 0.68, leaning: 0.5}\n"
                + "review-after-days: 10000\n");
        });

        Assert.StartsWith("Alpha is the clear choice on your 3 answers: first in 68%", (await ShownPage.OkAsync(
            Guide, "/recommend/result?need.api=0.000001&need.pages=important&need.data=0.000001"))
            .Said("h1"),
            StringComparison.Ordinal);
        Assert.Equal("Gamma is the only one that meets your conditions; no single open question could change it.",
            (await ShownPage.OkAsync(Guide, "/recommend/result?language=CoffeeScript&policy=require")).Said("h1"));
        Assert.Contains(
            "rated under 2.4 of 5", (await ShownPage.OkAsync(Guide, "/recommend/all")).Said("#needs > .prose"));
        var admin = new ShownResult(await ShownPage.OkAsync(Guide, "/recommend/result?need.api=10&need.admin=must"));
        Assert.Equal(["Delta", "Epsilon"], admin.RuledOut.Select(r => r.Name));
        Assert.False(admin.Page.Has(".overdue"));
    }

    [Fact]
    public async Task Of_many_frameworks_fifty_are_ranked_and_the_page_says_so()
    {
        Start(content =>
        {
            content.Write("needs/api.md", "---\ntitle: API\nquestion: Is it needed?\n---\n\nHow it is rated.\n");
            for (var i = 0; i < 70; i++)
                content.Write($"frameworks/f{i:00}.md",
                    $"---\nname: F{i:00}\nlanguage: Python\nreviewed: 2026-11-01\nneeds:\n  api: {{value: "
                    + $"{(i < 60 ? 3 : 1)}, why: \"It does.\", sources: [https://example.org/x]}}\n---\n\nWords.\n");
        });

        var result = new ShownResult(await ShownPage.OkAsync(Guide, "/recommend/result?need.api=important"));
        Assert.Equal(50, result.Ranking.Count);
        Assert.Equal("Of 70 frameworks the first 50 by score were ranked against each other in these runs.",
            result.Page.AllSaid("#outcome > .fine")[0]);
        Assert.Contains(
            "60 other frameworks in the ranking, of which the first 40 are listed", result.Page.AllSaid("summary"));
        Assert.EndsWith("and 64 others", (await ShownPage.OkAsync(Guide, "/recommend/all?need.api=important"))
            .Said("#ranking > .fine"),
            StringComparison.Ordinal);

        var strict = new ShownResult(await ShownPage.OkAsync(Guide, "/recommend/result?need.api=must"));
        Assert.Equal(10, strict.RuledOut.Count);
    }

    private void Start(Action<TestContent> fill)
    {
        _guide = new TestGuide(fill);
        _guide.Clock.Set(ChoosingContent.Now);
        _guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));
    }
}
