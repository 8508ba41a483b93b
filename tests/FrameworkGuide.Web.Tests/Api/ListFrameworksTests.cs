using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedRichGuide.Name)]
public sealed class ListFrameworksTests(RichGuide rich)
{
    private const string List = "/api/v1/frameworks";

    private readonly TestGuide _guide = rich.Guide;

    [Fact]
    public async Task The_list_says_of_each_framework_what_filters_and_sorting_use()
    {
        var list = (await _guide.AskAsync(List + "?q=beta")).Ok();

        AssertJson.Equal(
            """
            [{
              "slug": "beta", "name": "Beta", "language": "Python", "languages": ["Python"],
              "style": "micro", "licence": "BSD-3-Clause",
              "sizes": {"small": 3, "medium": null, "large": null},
              "support": {
                "cycle": "1.10", "status": "ended", "until": "2020-01-31", "text": "ended 31 Jan 2020",
                "longestSupportedCycle": null, "longestSupportedUntil": null
              },
              "reviewed": "2026-11-01"
            }]
            """,
            list);
    }

    [Fact]
    public async Task What_is_not_known_is_null() => AssertJson.Equal(
        """
        [{
          "slug": "delta", "name": "Delta", "language": "Java", "languages": ["Java"], "style": null, "licence": null,
          "sizes": {"small": null, "medium": null, "large": null}, "support": null, "reviewed": "2026-11-01"
        }]
        """,
        (await _guide.AskAsync(List + "?q=delta")).Ok());

    [Theory]
    [InlineData("", "alpha beta delta gamma")]
    [InlineData("?", "alpha beta delta gamma")]
    [InlineData("?q=", "alpha beta delta gamma")]
    [InlineData("?q=AL", "alpha")]
    [InlineData("?q=%20alpha%20", "alpha")]
    [InlineData("?q=deltoid", "delta")]
    [InlineData("?q=nobody", "")]
    [InlineData("?language=Python", "alpha beta")]
    [InlineData("?language=python", "alpha beta")]
    [InlineData("?language=Kotlin", "gamma")]
    [InlineData("?language=Kotlin&language=Python", "alpha beta gamma")]
    [InlineData("?style=full-stack", "alpha gamma")]
    [InlineData("?licence=mit&licence=BSD-3-clause", "alpha beta")]
    [InlineData("?size=small", "alpha gamma")]
    [InlineData("?size=medium", "")]
    [InlineData("?size=medium&size=small", "alpha gamma")]
    [InlineData("?capability=orm:built-in", "alpha")]
    [InlineData("?capability=orm%3Anone&capability=orm:community", "beta gamma")]
    [InlineData("?capability=orm:unknown", "delta")]
    [InlineData("?capability=cache:unknown", "alpha beta delta gamma")]
    [InlineData("?capability=cache:none", "")]
    [InlineData("?support=active", "alpha")]
    [InlineData("?support=ended&support=no-end-date", "beta gamma")]
    [InlineData("?support=unknown", "delta")]
    [InlineData("?language=Python&style=full-stack", "alpha")]
    [InlineData(
        "?language=Python&language=Java&style=full-stack&size=small&support=no-end-date&capability=orm:none"
        + "&licence=Apache-2.0&q=gam", "gamma")]
    [InlineData("?language=Python&support=no-end-date", "")]
    [InlineData("?language=&size=", "alpha beta delta gamma")]
    [InlineData("?Language=Java&utm_source=x", "alpha beta delta gamma")]
    [InlineData("?sort=name", "alpha beta delta gamma")]
    [InlineData("?sort=size.small", "alpha gamma beta delta")]
    [InlineData("?sort=size.large", "alpha beta delta gamma")]
    [InlineData("?sort=need.speed", "gamma beta alpha delta")]
    [InlineData("?sort=need.rest-api&language=Python", "alpha beta")]
    [InlineData("?page=1", "alpha beta delta gamma")]
    public async Task Filters_narrow_the_list_and_sort_orders_it(string query, string slugs)
    {
        var list = (await _guide.AskAsync(List + query)).Ok().AsArray();

        Assert.Equal(slugs, string.Join(' ', list.Select(f => (string)f!["slug"]!)));
    }

    [Theory]
    [InlineData("?language=Klingon", "language", "allowed: Java, Kotlin and Python")]
    [InlineData("?style=Full-stak", "style", "full-stack")]
    [InlineData("?licence=GPL", "licence", "allowed: Apache-2.0, BSD-3-Clause and MIT")]
    [InlineData("?size=Small", "size", "allowed: small, medium and large")]
    [InlineData("?capability=orm", "capability", "orm:built-in")]
    [InlineData("?capability=ORM:built-in", "capability", "orm:built-in")]
    [InlineData("?support=supported", "support", "security-end-not-published")]
    [InlineData("?sort=speed", "sort", "need.speed")]
    [InlineData("?sort=name&sort=size.small", "sort", "allowed: one order")]
    [InlineData("?q=a&q=b", "q", "allowed: one text")]
    [InlineData("?page=0", "page", "whole number from 1")]
    [InlineData("?page=-1", "page", "whole number from 1")]
    [InlineData("?page=1.5", "page", "whole number from 1")]
    [InlineData("?page=99999999999", "page", "whole number from 1")]
    [InlineData("?page=1&page=1", "page", "whole number from 1")]
    [InlineData("?page=2", "page", "there is 1 page")]
    public async Task A_value_that_cannot_be_taken_is_named_with_what_is_allowed(
        string query, string field, string words) =>
        (await _guide.AskAsync(List + query)).IsProblem(400, field).Says(words);

    [Fact]
    public async Task All_bad_values_are_told_at_once_and_a_long_text_is_told_by_its_length() =>
        (await _guide.AskAsync($"{List}?q={new string('x', 201)}&size=huge&size=tiny&page=x"))
            .IsProblem(400, "q", "size", "page").Says("201 characters");

    [Fact]
    public async Task Hundreds_of_bad_values_are_not_all_told()
    {
        var answer = await _guide.AskAsync(
            List + "?" + string.Join('&', Enumerable.Range(0, 500).Select(i => $"size=x{i}")));

        Assert.Equal(20, answer.IsProblem(400, "size").Errors["size"].Length);
    }

    [Fact]
    public async Task Every_word_that_is_offered_is_taken()
    {
        foreach (var parameter
            in (await _guide.AskAsync("/openapi/v1.json")).Json["paths"]![List]!["get"]!["parameters"]!.AsArray())
            foreach (var word in (parameter!["schema"]?["items"] ?? parameter["schema"])?["enum"]?.AsArray() ?? [])
                (await _guide.AskAsync($"{List}?{(string)parameter["name"]!}={Uri.EscapeDataString((string)word!)}"))
                    .Ok();
    }
}
