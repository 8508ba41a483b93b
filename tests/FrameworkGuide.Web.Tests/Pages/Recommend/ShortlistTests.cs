using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>A company with a list of approved frameworks ranks those alone.</summary>
[Collection(SharedGuides.Name)]
public sealed class ShortlistTests(ShippedGuide shipped)
{
    private const string Answers = "?size=medium&language=Python&need.rest-api=important";

    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task A_result_ranks_the_shortlist_alone_and_says_so()
    {
        var result = new ShownResult(await ShownPage.OkAsync(
            _guide, $"/recommend/result{Answers}&only=laravel&only=rails&only=spring-boot"));

        Assert.Equal(
            ["Laravel", "Ruby on Rails", "Spring Boot"], result.Ranking.Select(r => r.Name).Order());
        Assert.Contains(
            "Only Laravel, Ruby on Rails and Spring Boot", result.Page.Said(".answers"), StringComparison.Ordinal);
        Assert.Contains(
            "Only the 3 frameworks of your shortlist are ranked.", result.Page.Said("main"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_a_result_to_another_keeps_the_shortlist()
    {
        var page = await ShownPage.OkAsync(_guide, $"/recommend/result{Answers}&only=django&only=flask");
        var links = page.Document.QuerySelectorAll("main a[href^='/recommend']").Select(a => a.GetAttribute("href")!)
            .ToList();

        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Contains("only=django&only=flask", l, StringComparison.Ordinal));
        Assert.Equal(2, page.Document.QuerySelectorAll("form input[type=hidden][name=only]").Length);
    }

    [Fact]
    public async Task A_comparison_takes_the_shortlist_along_beside_its_own_word_for_differences()
    {
        var address = $"/compare?f=django&f=flask&only=differences&{Answers[1..]}&only=django&only=flask";
        var page = await ShownPage.OkAsync(_guide, address);

        Assert.Equal(
            $"/recommend/result{Answers}&only=django&only=flask",
            page.One(".for-project a").GetAttribute("href"));
        Assert.NotNull(page.Document.QuerySelector("a[href^='/compare?f=django&f=flask&size=medium']"));
    }

    /// <summary>A comparison, and where its frameworks are ranked among themselves.</summary>
    [Theory]
    [InlineData("/compare?f=flask&f=django", "/recommend?only=django&only=flask")]
    [InlineData("/compare?f=flask&f=django&size=small", "/recommend/result?size=small&only=django&only=flask")]
    public async Task A_comparison_leads_to_a_ranking_of_its_frameworks_alone(string comparison, string ranking)
    {
        var page = await ShownPage.OkAsync(_guide, comparison);

        Assert.NotNull(page.Document.QuerySelector($".compare-links a[href='{ranking}']"));
        await ShownPage.OkAsync(_guide, ranking);
    }

    [Fact]
    public async Task All_frameworks_named_are_no_shortlist()
    {
        var all = string.Concat(_guide.Snapshot.Frameworks.Select(f => $"&only={f.Slug}"));
        var page = await ShownPage.OpenAsync(_guide, $"/recommend/result{Answers}{all}");

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.Equal($"/recommend/result{Answers}", page.Location);
    }

    [Theory]
    [InlineData("&only=django", "only 'django' is named")]
    [InlineData("&only=django&only=flusk", "did you mean 'flask'?")]
    public async Task A_shortlist_that_cannot_be_taken_is_told_and_the_answers_are_kept(string only, string told)
    {
        var page = await ShownPage.OpenAsync(_guide, $"/recommend/result{Answers}{only}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(told, page.Said("#only .field-problem"), StringComparison.Ordinal);
        Assert.StartsWith("Shortlist: ", page.Said("#ranking .verdict"), StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("details#only[open]"));
        Assert.NotNull(page.Document.QuerySelector($"a[href='/recommend/result{Answers}']"));
    }

    [Fact]
    public async Task The_questionnaire_shows_what_is_on_the_shortlist()
    {
        var page = await ShownPage.OkAsync(_guide, $"/recommend/all{Answers}&only=django&only=flask");

        Assert.Equal(
            ["django", "flask"],
            page.Document.QuerySelectorAll("input[name=only][checked]").Select(i => i.GetAttribute("value")));
        Assert.Equal(6, page.Document.QuerySelectorAll("input[name=only]").Length);
    }
}
