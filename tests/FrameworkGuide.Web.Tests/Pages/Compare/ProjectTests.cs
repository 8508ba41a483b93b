using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

/// <summary>
/// A comparison for a project: the answers stand in the address behind the frameworks, and what
/// they ask for comes first.
/// </summary>
[Collection(SharedComparingGuide.Name)]
public sealed class ProjectTests(ComparingGuide comparing)
{
    private const string Project = "size=small&language=Python&need.api=must&need.live=nice";

    private readonly TestGuide _guide = comparing.Guide;

    [Fact]
    public async Task What_is_asked_for_comes_first_and_is_marked()
    {
        var table = await ComparedTable.OpenAsync(_guide, $"?f=alpha&f=beta&{Project}");

        var asked = table.Page.Document.QuerySelectorAll("table.comparison tbody")[0];
        Assert.Equal("What your project asks for", ShownPage.TextOf(asked.QuerySelector(".group")!));
        Assert.Equal(
            ["size-small your project, 20% of the weight", "need-api must have, 40% of the weight",
                "need-live nice to have, 10% of the weight", "language your team: Python, 30% of the weight"],
            asked.QuerySelectorAll("tr[id]").Select(r => $"{r.Id} {ShownPage.TextOf(r.QuerySelector(".asked")!)}"));
        Assert.Equal(4, table.Page.Document.QuerySelectorAll(".comparison .asked").Length);
        Assert.Single(table.Page.Document.QuerySelectorAll("details .comparison"));
    }

    [Fact]
    public async Task All_other_rows_follow_as_they_are_and_so_does_the_summary()
    {
        var (plain, project) = (await ComparedTable.OpenAsync(_guide, "?f=alpha&f=beta"), await ComparedTable.OpenAsync(
            _guide, $"?f=alpha&f=beta&{Project}"));

        Assert.Equal(plain.Rows.Select(r => r.Key).Order(StringComparer.Ordinal),
            project.Rows.Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.All(project.Rows, r => Assert.Equal(plain[r.Key].Values, r.Values));
        Assert.Equal(plain.Page.Said(".compare-summary"), project.Page.Said(".compare-summary"));
        Assert.False(plain.Page.Has(".asked, .for-project"));
    }

    [Fact]
    public async Task Links_and_the_chooser_keep_the_project_and_one_leads_back_to_its_result()
    {
        var page = await ShownPage.OkAsync(_guide, $"/compare?f=alpha&f=beta&{Project}");

        Assert.Equal($"/recommend/result?{Project}", page.One(".for-project a").GetAttribute("href"));
        Assert.Contains(page.Document.QuerySelectorAll(".compare-links a"),
            a => a.GetAttribute("href") == $"/compare?f=alpha&f=beta&only=differences&{Project}");
        Assert.Equal(
            ["f=alpha", "f=beta", .. Project.Split('&')],
            page.Checked().Where(c => !c.StartsWith("q=", StringComparison.Ordinal)));
        await ShownPage.OkAsync(_guide, $"/recommend/result?{Project}");
    }

    [Fact]
    public async Task A_result_leads_to_the_comparison_of_its_first_with_its_answers()
    {
        var result = await ShownPage.OkAsync(_guide, $"/recommend/result?{Project}");
        var address = result.One(".actions a[href^='/compare']").GetAttribute("href")!;

        Assert.EndsWith("&" + Project, address, StringComparison.Ordinal);
        Assert.Equal("What your project asks for",
            (await ShownPage.OkAsync(_guide, address)).AllSaid(".comparison .group")[0]);
    }

    [Theory]
    [InlineData("?need.live=nice&f=alpha&language=python&need.api=must&f=beta&size=small&x=1",
        "/compare?f=alpha&f=beta&size=small&language=Python&need.api=must&need.live=nice")]
    [InlineData("?f=beta&f=alpha&only=differences&weight.size=2&size=small",
        "/compare?f=beta&f=alpha&only=differences&size=small")]
    public async Task Answers_in_another_form_lead_to_the_one_they_have(string query, string canonical)
    {
        var page = await ShownPage.OpenAsync(_guide, "/compare" + query);

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.Equal(canonical, page.Location);
        await ShownPage.OkAsync(_guide, canonical);
    }

    [Theory]
    [InlineData("size=tiny", "'tiny' is not a value of size; allowed: small, medium and large.")]
    [InlineData("need.nothing=must", "There is no need 'nothing'; allowed: api, pages, data, jobs and live.")]
    public async Task An_answer_that_cannot_be_taken_is_told_with_the_comparison_without_it(string answer, string said)
    {
        var page = await ShownPage.OpenAsync(_guide, $"/compare?f=alpha&f=beta&need.live=nice&{answer}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal([said], page.AllSaid(".problems li"));
        Assert.Equal("/compare?f=alpha&f=beta&need.live=nice", page.One(".problems a").GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/compare?f=alpha&f=beta&need.live=nice"));
    }

    [Fact]
    public async Task Each_project_has_its_own_page_in_memory_and_what_is_no_answer_shares_one()
    {
        string[] queries = ["", "&size=small", "&size=large", "&need.api=must", "&need.api=nice"];
        for (var round = 0; round < 2; round++)
            foreach (var query in queries)
                Assert.Equal(query.Length == 0 ? 0 : 1,
                    (await ShownPage.OkAsync(_guide, "/compare?f=beta&f=gamma" + query)).Document
                        .QuerySelectorAll(".comparison .asked").Length);

        var tags = new List<string?>();
        foreach (var query in (string[])["", "&x=1", "&utm_source=a", "&size=small"])
            tags.Add((await ShownPage.OkAsync(_guide, "/compare?f=beta&f=gamma" + query)).Headers.ETag?.Tag);
        Assert.Single(tags[..3].Distinct());
        Assert.NotEqual(tags[0], tags[3]);
        Assert.DoesNotContain("utm_source",
            (await ShownPage.OkAsync(_guide, "/compare?f=gamma&f=alpha&utm_source=a")).Html, StringComparison.Ordinal);
    }
}
