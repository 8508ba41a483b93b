using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages;

/// <summary>Who misses a framework is led to the article about what is not here, where there is one.</summary>
public sealed class NotInThisGuideTests : IDisposable
{
    private const string Address = $"/guides/{Guide.OthersSlug}";

    private readonly TestGuide _guide = new(Content);

    private readonly TestGuide _withArticle = new(content =>
    {
        Content(content);
        content.Write($"guides/{Guide.OthersSlug}.md", Some.Guide("\"Those <left> out\"", "Gin."));
    });

    public NotInThisGuideTests()
    {
        _guide.Start(watch: false);
        _withArticle.Start(watch: false);
    }

    public void Dispose()
    {
        _guide.Dispose();
        _withArticle.Dispose();
    }

    [Theory]
    [InlineData("/frameworks", "Is yours missing? Those <left> out says which frameworks have no profile, and why.")]
    [InlineData("/recommend?language=Go", "Those <left> out: which frameworks have no profile, and why.")]
    [InlineData("/recommend/result?language=Go", "Those <left> out: which frameworks have no profile, and why.")]
    public async Task The_list_and_a_result_without_a_language_link_it(string path, string sentence)
    {
        var page = await ShownPage.OkAsync(_withArticle, path);

        Assert.Equal(sentence, page.Said(".others"));
        Assert.Equal(Address, page.Document.QuerySelector(".others a")!.GetAttribute("href"));
        Assert.Equal("Those <left> out", (await ShownPage.OkAsync(_withArticle, Address)).Said("h1"));
    }

    [Fact]
    public async Task A_result_that_lacks_no_language_does_not() =>
        Assert.False((await ShownPage.OkAsync(_withArticle, "/recommend/result?need.speed=nice")).Has(".others"));

    [Theory]
    [InlineData("/frameworks")]
    [InlineData("/recommend/result?language=Go")]
    public async Task A_guide_without_the_article_links_nothing(string path)
    {
        var page = await ShownPage.OkAsync(_guide, path);

        Assert.True(page.Has(".card, .coverage"));
        Assert.False(page.Has(".others"));
    }

    private static void Content(TestContent content)
    {
        Some.Content(content);
        content.Write(
            "languages.yml",
            "- name: Python\n- name: Go\n  elsewhere:\n    - {name: Gin, source: https://example.org/}\n");
    }
}
