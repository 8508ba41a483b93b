using System.Text;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

/// <summary>Bodies with too much in them.</summary>
[Collection(SharedRichGuide.Name)]
public sealed class LargeBodyTests(RichGuide rich)
{
    private const int Most = 64 * 1024;

    private readonly TestGuide _guide = rich.Guide;

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_whether_it_says_so_or_not()
    {
        var body = Encoding.UTF8.GetBytes("{}" + new string(' ', Most - 1));

        (await _guide.RecommendAsync(body)).IsProblem(413).Says("65,536 bytes");
        (await _guide.RecommendChunkedAsync(body)).IsProblem(413).Says("65,536 bytes");
        (await _guide.RecommendChunkedAsync(new byte[4 * 1024 * 1024])).IsProblem(413);
    }

    [Fact]
    public async Task Of_hundreds_of_problems_the_first_are_told_and_the_others_counted()
    {
        var answer = await _guide.RecommendAsync(
            $$"""{"needs": { {{string.Join(',', Enumerable.Range(0, 300).Select(i => $"\"unknown-{i}\": 1"))}} } }""");

        Assert.Equal(400, answer.Status);
        Assert.Equal(21, answer.Errors.Count);
        Assert.Contains("rest-api and speed", answer.Errors["needs.unknown-0"].Single(), StringComparison.Ordinal);
        Assert.Equal("280 more problems are not listed.", answer.Errors[""].Single());
    }

    [Fact]
    public async Task Long_texts_of_the_request_are_cut_short_in_the_answer()
    {
        var text = new string('x', 9_000);

        var answer = await _guide.RecommendAsync(
            $$"""
            {
              "{{text}}": 1, "size": "{{text}}", "languages": ["{{text}}"],
              "needs": {"{{text}}": 1, "speed": "{{text}}"}, "weights": {"size": 1{{new string('0', 5000)}} }
            }
            """);

        Assert.Equal(400, answer.Status);
        Assert.InRange(answer.Text.Length, 1, 4000);
    }
}
