using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedRichGuide.Name)]
public sealed class ApiErrorTests(RichGuide rich)
{
    private readonly TestGuide _guide = rich.Guide;

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/frameworks/alpha/more")]
    [InlineData("/api/v1/frameworks/a/b/c?d=e")]
    [InlineData("/api/v2/frameworks")]
    [InlineData("/api/nothing")]
    [InlineData("/openapi")]
    [InlineData("/openapi/v2.json")]
    [InlineData("/openapi/v1.yaml")]
    public async Task An_address_that_is_not_there_is_a_problem_that_says_where_they_are_listed(string path)
    {
        (await _guide.AskAsync(path)).IsProblem(404).Says("described at /openapi/v1.json");
        (await _guide.AskAsync(HttpMethod.Post, path)).IsProblem(404);
        Assert.Equal(404, (await _guide.AskAsync(HttpMethod.Head, path)).Status);
    }

    [Theory]
    [InlineData("/api/v1/frameworks", "GET, HEAD")]
    [InlineData("/api/v1/frameworks/alpha", "GET, HEAD")]
    [InlineData("/api/v1/compare", "GET, HEAD")]
    [InlineData("/api/v1/needs", "GET, HEAD")]
    [InlineData("/api/v1/languages", "GET, HEAD")]
    [InlineData("/openapi/v1.json", "GET, HEAD")]
    [InlineData("/api/v1/recommendations", "POST")]
    public async Task Another_method_is_a_problem_that_says_which_are_allowed(string path, string allowed)
    {
        foreach (var method
            in ((string[])["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]).Except(allowed.Split(", ")))
        {
            var answer = await _guide.AskAsync(new HttpMethod(method), path);

            answer.IsProblem(405).Says($"{method} is not allowed here; allowed: {allowed}");
            Assert.Equal(allowed, string.Join(", ", answer.ContentHeaders.Allow));
        }
    }

    [Fact]
    public async Task The_head_of_what_is_posted_is_refused() =>
        Assert.Equal(405, (await _guide.AskAsync(HttpMethod.Head, ApiRequests.Recommendations)).Status);

    [Fact]
    public async Task People_get_a_page_where_programs_get_a_problem()
    {
        Assert.Equal("text/html", (await _guide.AskAsync("/nothing")).Type);
        Assert.Equal("text/html", (await _guide.AskAsync("/apis/v1")).Type);
        Assert.Equal("text/html", (await _guide.AskAsync("/api")).Type);
    }

    [Fact]
    public async Task A_failure_says_nothing_of_the_inside()
    {
        using var guide = new TestGuide();
        guide.Start(watch: false); // Nothing repairs the catalog, and the documents are nowhere else.
        foreach (var slug in (string[])["alpha", "beta", "gamma"])
            guide.Content.Delete($"frameworks/{slug}.md");
        guide.Store.Delete();
        SqliteConnection.ClearAllPools();
        File.WriteAllBytes(guide.Data.Catalog, new byte[50_000]);

        foreach (var answer in (ApiAnswer[])[await guide.AskAsync("/api/v1/frameworks/alpha"),
            await guide.RecommendAsync("""{"size": "small"}""")])
        {
            answer.IsProblem(500).Says("the failure is in the log");
            foreach (var word in (string[])["   at ", "Sqlite", "Exception", guide.DataPath])
                Assert.DoesNotContain(word, answer.Text, StringComparison.Ordinal);
        }
    }
}
