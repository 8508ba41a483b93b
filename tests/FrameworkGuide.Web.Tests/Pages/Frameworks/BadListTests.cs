using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>What the list cannot take it names, and leaves out.</summary>
[Collection(SharedVariedGuide.Name)]
public sealed class BadListTests(VariedGuide varied)
{
    private static readonly string[] Keys =
    [
        "q", "language", "style", "licence", "size", "capability", "support", "sort", "page",
    ];

    private readonly TestGuide _guide = varied.Guide;

    public static TheoryData<string> AllKeys => [.. Keys];

    [Theory]
    [InlineData("?page=0", "page: this must be one whole number from 1")]
    [InlineData("?page=-1", "page: this must be one whole number from 1")]
    [InlineData("?page=abc", "page: this must be one whole number from 1")]
    [InlineData("?page=1.0", "page: this must be one whole number from 1")]
    [InlineData("?page=%201", "page: this must be one whole number from 1")]
    [InlineData("?page=%D9%A1", "page: this must be one whole number from 1")]
    [InlineData("?page=99999999999999999999", "page: this must be one whole number from 1")]
    [InlineData("?page=1&page=2", "page: this must be one whole number from 1")]
    [InlineData("?page=3", "page: allowed: a whole number from 1 to 2; this is page 1")]
    [InlineData("?page=99", "page: allowed: a whole number from 1 to 2; this is page 1")]
    [InlineData("?page=2&support=ended", "page: there is only one page; this is it")]
    [InlineData("?language=Pyton",
        "language: 'Pyton' is not a value of language; "
        + "allowed: C#, Go, Java, JavaScript, Kotlin, PHP, Python, Ruby and TypeScript; did you mean 'Python'?")]
    [InlineData("?language=COBOL",
        "language: 'COBOL' is not a value of language; "
        + "allowed: C#, Go, Java, JavaScript, Kotlin, PHP, Python, Ruby and TypeScript")]
    [InlineData("?licence=MIT2",
        "licence: 'MIT2' is not a value of licence; "
        + "allowed: Apache-2.0, GPL-2.0-only WITH Classpath-exception-2.0, MIT and mit; did you mean 'MIT'?")]
    [InlineData("?size=Small",
        "size: 'Small' is not a value of size; allowed: small, medium and large; did you mean 'small'?")]
    [InlineData("?support=activ",
        "support: 'activ' is not a value of support; allowed: active, security-only, ended, no-end-date, "
        + "security-end-not-published and unknown; did you mean 'active'?")]
    [InlineData("?sort=speed",
        "sort: 'speed' is not a value of sort; "
        + "allowed: name, size.small, size.medium, size.large, need.api and need.speed")]
    [InlineData("?sort=need.spead",
        "sort: 'need.spead' is not a value of sort; "
        + "allowed: name, size.small, size.medium, size.large, need.api and need.speed; did you mean 'need.speed'?")]
    [InlineData("?sort=name&sort=need.api", "sort: this is given more than once; allowed: one order")]
    [InlineData("?q=sea&q=land", "q: this is given more than once; allowed: one text")]
    public async Task A_bad_value_is_told_with_its_field_what_is_allowed_and_what_is_near(
        string query, string message) =>
        Assert.Equal([message], (await ShownList.RefusedAsync(_guide, query)).Page.AllSaid(".problems li"));

    [Theory]
    [InlineData("capability=ORM:none", "orm:none")]
    [InlineData("capability=orm:official-", "orm:official")]
    [InlineData("capability=malie:none", "mail:none")]
    [InlineData("style=fullstack", "full-stack")]
    public async Task The_nearest_value_is_offered(string query, string nearest)
    {
        var said = Assert.Single((await ShownList.RefusedAsync(_guide, "?" + query)).Page.AllSaid(".problems li"));

        Assert.EndsWith($"; did you mean '{nearest}'?", said, StringComparison.Ordinal);
        Assert.StartsWith(query[..query.IndexOf('=', StringComparison.Ordinal)] + ": ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_is_told_at_once_and_the_rest_is_kept()
    {
        var list = await ShownList.RefusedAsync(
            _guide, "?language=Python&language=x&size=tiny&support=ended&sort=nothing&page=0&capability=orm:all");

        Assert.Equal(["language", "size", "capability", "sort", "page"],
            list.Page.Document.QuerySelectorAll(".problems li b").Select(b => b.TextContent));
        Assert.Equal(["language=Python", "support=ended"], list.Sent);
        Assert.Equal((await ShownList.OpenAsync(_guide, "?language=Python&support=ended")).Slugs, list.Slugs);
    }

    [Theory]
    [MemberData(nameof(AllKeys))]
    public async Task Nothing_of_an_address_becomes_part_of_the_page(string key)
    {
        foreach (var attack in HarmlessPage.Attacks)
        {
            var page = await ShownPage.OpenAsync(_guide, $"/frameworks?{key}={Uri.EscapeDataString(attack)}");
            Assert.Equal(key == "q" ? HttpStatusCode.OK : HttpStatusCode.BadRequest, page.Status);
            page.AssertHarmless();
        }
    }

    [Theory]
    [MemberData(nameof(AllKeys))]
    public async Task Long_values_and_many_of_them_are_told_in_short(string key)
    {
        foreach (var query in (string[])[$"{key}={new string('x', 10_000)}", string.Join(
            '&', Enumerable.Range(0, 500).Select(i => $"{key}=x{i}"))])
        {
            var page = await ShownPage.OpenAsync(_guide, "/frameworks?" + query);
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.InRange(page.AllSaid(".problems li").Count, 1, 20);
            Assert.All(page.AllSaid(".problems li"), l => Assert.InRange(l.Length, 1, 600));
        }
    }
}
