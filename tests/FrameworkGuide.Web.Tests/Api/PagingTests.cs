using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

public sealed partial class PagingTests(PagingTests.Many many) : IClassFixture<PagingTests.Many>
{
    private const string List = "/api/v1/frameworks";
    private const int Count = 120;

    private readonly TestGuide _guide = many.Guide;

    [Fact]
    public async Task Links_lead_through_all_pages_and_each_framework_is_listed_once()
    {
        var slugs = new List<string>();
        var sizes = new List<int>();
        for (var next = List; next is not null;)
        {
            var answer = await _guide.AskAsync(next);
            var page = answer.Ok().AsArray();
            sizes.Add(page.Count);
            slugs.AddRange(page.Select(f => (string)f!["slug"]!));
            next = Links(answer).GetValueOrDefault("next");
        }

        Assert.Equal([50, 50, 20], sizes);
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"n{i:000}"), slugs);
    }

    [Fact]
    public async Task Each_page_links_to_the_others_and_none_to_itself()
    {
        Assert.Equal("</api/v1/frameworks?page=2>; rel=\"next\", </api/v1/frameworks?page=3>; rel=\"last\"",
            (await _guide.AskAsync(List)).Header("Link"));
        Assert.Equal(
            "</api/v1/frameworks?page=1>; rel=\"first\", </api/v1/frameworks?page=1>; "
            + "rel=\"prev\", </api/v1/frameworks?page=3>; rel=\"next\", </api/v1/frameworks?page=3>; rel=\"last\"",
            (await _guide.AskAsync(List + "?page=2")).Header("Link"));
        Assert.Equal(["first", "prev"], Links(await _guide.AskAsync(List + "?page=3")).Keys);
        Assert.Null((await _guide.AskAsync(List + "?q=n00")).Header("Link"));
        (await _guide.AskAsync(List + "?page=4")).IsProblem(400, "page")
            .Says("there are 3 pages; allowed: a whole number from 1 to 3");
    }

    [Fact]
    public async Task Links_keep_what_was_asked_for()
    {
        var answer = await _guide.AskAsync(List + "?sort=need.speed&language=python&q=n");

        Assert.Equal("/api/v1/frameworks?q=n&language=python&sort=need.speed&page=2", Links(answer)["next"]);
        Assert.Equal("n050", (string)(await _guide.AskAsync(Links(answer)["next"])).Ok()[0]!["slug"]!);
    }

    [Fact]
    public async Task What_one_client_adds_to_an_address_is_not_handed_to_the_next()
    {
        await _guide.AskAsync(List + "?page=2&token=secret");

        var answer = await _guide.AskAsync(List + "?page=2");

        Assert.DoesNotContain("secret", answer.Header("Link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_another_case_does_not_stand_in_for_the_key()
    {
        var first = (await _guide.AskAsync(List + "?q=n001&Q=n002")).Ok();
        var second = (await _guide.AskAsync(List + "?Q=n001&q=n002")).Ok();

        Assert.Equal("n001", (string)Assert.Single(first.AsArray())!["slug"]!);
        Assert.Equal("n002", (string)Assert.Single(second.AsArray())!["slug"]!);
    }

    [Fact]
    public async Task A_ranking_has_the_first_fifty_and_counts_all()
    {
        var answer = (await _guide.RecommendAsync("""{"needs": {"speed": 3}}""")).Ok();

        Assert.Equal(Count, (int)answer["total"]!);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"n{i:000}"),
            answer["ranking"]!.AsArray().Select(r => (string)r!["slug"]!));
        Assert.All(answer["ranking"]!.AsArray(), r => Assert.Equal(50, r!["rankShares"]!.AsArray().Count));
    }

    [Fact]
    public async Task Of_those_ruled_out_the_first_fifty_are_listed()
    {
        var answer = (await _guide.RecommendAsync("""{"needs": {"speed": "must"}}""")).Ok();

        Assert.Equal(Count, (int)answer["total"]!);
        Assert.Equal(50, answer["ranking"]!.AsArray().Count);
        Assert.Equal(50, answer["ruledOut"]!.AsArray().Count);
        Assert.Equal("n063", (string)answer["ruledOut"]![0]!["slug"]!); // 5 - 63 * 0.04 is the first under 2.5
        Assert.Equal(64, (int)answer["ruledOut"]![0]!["rankIfRelaxed"]!);
    }

    private static Dictionary<string, string> Links(ApiAnswer answer) =>
        Link().Matches(answer.Header("Link") ?? "").ToDictionary(m => m.Groups[2].Value, m => m.Groups[1].Value);

    [GeneratedRegex("<([^>]*)>; rel=\"([a-z]+)\"")]
    private static partial Regex Link();

    public sealed class Many : IDisposable
    {
        public Many() => Guide.Start(watch: false);

        internal TestGuide Guide { get; } = new(content => ApiContent.Many(content, Count));

        public void Dispose() => Guide.Dispose();
    }
}
