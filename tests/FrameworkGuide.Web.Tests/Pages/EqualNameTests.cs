using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages;

/// <summary>Two frameworks of one name, and two needs of one title: whoever reads can tell them apart.</summary>
public sealed class EqualNameTests : IDisposable
{
    private const string One = "Same Name (one)";
    private const string Two = "Same name (two)";

    private readonly TestGuide _guide = new(content =>
    {
        content.Write("needs/fast.md", Some.Need("Speed"));
        content.Write("needs/quick.md", Some.Need("Speed"));
        content.Write("frameworks/one.md", Some.Framework("Same Name", more: Some.Ratings("fast", "quick")));
        content.Write("frameworks/two.md", Some.Framework("Same name", more: Some.Ratings("fast", "quick")));
        content.Write("frameworks/other.md", Some.Framework("Other"));
    });

    public EqualNameTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/frameworks")]
    [InlineData("/compare")]
    [InlineData("/compare?f=one&f=two")]
    [InlineData("/compare.md?f=one&f=two")]
    [InlineData("/compare.csv?f=one&f=two")]
    [InlineData("/recommend/all?need.fast=important")]
    [InlineData("/recommend/result?need.fast=important")]
    [InlineData("/search?q=same")]
    [InlineData("/feed.xml")]
    public async Task Every_page_names_both_apart(string address)
    {
        var text = await _guide.GetTextAsync(address);

        Assert.Contains(One, text, StringComparison.Ordinal);
        Assert.Contains(Two, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profiles_and_columns_and_needs_have_names_of_their_own()
    {
        Assert.Equal(One, (await ShownPage.OkAsync(_guide, "/frameworks/one")).Said("h1"));
        var compared = await ShownPage.OkAsync(_guide, "/compare?f=two&f=one");
        Assert.Equal($"{Two} and {One} compared", compared.Said("h1"));
        Assert.Equal([Two, One], compared.AllSaid("table.comparison thead th"));
        Assert.Contains("Speed (fast)", (await ShownPage.OkAsync(_guide, "/recommend/all")).Said("form.questionnaire"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_gives_the_names_that_pages_show()
    {
        var names = new JsonArray([.. (await _guide.AskAsync("/api/v1/compare?f=one&f=two")).Ok().AsArray()
            .Select(f => (JsonNode)(string)f!["name"]!)]);

        AssertJson.Equal(new JsonArray(One, Two), names);
        Assert.Equal(One, (string)(await _guide.AskAsync("/api/v1/frameworks/one")).Ok()["name"]!);
        Assert.Contains(One, (await _guide.AskAsync("/api/v1/frameworks")).Text, StringComparison.Ordinal);
        Assert.Contains(
            Two, (await _guide.RecommendAsync("""{"needs": {"fast": "nice"}}""")).Text, StringComparison.Ordinal);
    }
}
