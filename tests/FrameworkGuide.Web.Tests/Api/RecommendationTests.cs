using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedRichGuide.Name)]
public sealed class RecommendationTests(RichGuide rich)
{
    private readonly TestGuide _guide = rich.Guide;

    [Fact]
    public async Task A_recommendation_ranks_with_reasons_and_says_who_is_ruled_out_and_what_would_change_it()
    {
        var answer = (await _guide.RecommendAsync(
            """{"size": "small", "languages": ["kotlin"], "needs": {"rest-api": "must", "speed": 2}}""")).Ok();

        Assert.Equal(["verdict", "ranking", "ruledOut", "flips", "openQuestions", "total", "contentVersion"],
            answer.AsObject().Select(f => f.Key));
        Assert.Equal("clear", (string)answer["verdict"]!);
        Assert.Equal(4, (int)answer["total"]!);
        Assert.Equal(_guide.Snapshot.ContentVersion, (string)answer["contentVersion"]!);
        Assert.Equal(["gamma", "alpha", "beta"], answer["ranking"]!.AsArray().Select(r => (string)r!["slug"]!));
        var first = answer["ranking"]![0]!;
        Assert.Equal(1, (int)first["rank"]!);
        Assert.Equal("Gamma", (string)first["name"]!);
        Assert.Equal(980.0 / 11, (double)first["score"]!);
        AssertJson.Equal(
            """
            [
              {
                "criterion": "size", "weight": 0.18181818181818182, "value": 0.8, "points": 14.545454545454545,
                "why": "Small reason.", "sources": ["https://example.org/small"]
              },
              {
                "criterion": "language", "weight": 0.2727272727272727, "value": 1, "points": 27.272727272727273,
                "why": "Kotlin is a language of the team.", "sources": []
              },
              {
                "criterion": "needs/rest-api", "weight": 0.36363636363636365, "value": 0.8, "points": 29.09090909090909,
                "why": "API reason.", "sources": ["https://example.org/api"]
              },
              {
                "criterion": "needs/speed", "weight": 0.18181818181818182, "value": 1, "points": 18.181818181818183,
                "why": "Speed reason.", "sources": ["https://example.org/speed"]
              }
            ]
            """,
            first["contributions"]);
        AssertJson.Equal(
            """
            [{
              "slug": "delta", "name": "Delta", "score": 60.90909090909091, "rankIfRelaxed": 2,
              "reasons": [{"criterion": "needs/rest-api", "rating": null, "required": 2.5}]
            }]
            """,
            answer["ruledOut"]);
        Assert.All(answer["flips"]!.AsArray(),
            f => Assert.Equal(["criterion", "slug", "weightNow", "weightAtTie"], f!.AsObject().Select(p => p.Key)));
        AssertJson.Equal("[]", answer["openQuestions"]); // all is answered
    }

    [Fact]
    public async Task The_open_questions_are_those_of_which_an_answer_puts_others_first()
    {
        var answer = (await _guide.RecommendAsync("""{"needs": {"speed": "important"}}""")).Ok();
        var first = (string)answer["ranking"]![0]!["slug"]!;

        Assert.Equal(["language"], answer["openQuestions"]!.AsArray().Select(q => (string)q!));
        var other = (await _guide.RecommendAsync(
            """{"languages": ["Python"], "needs": {"speed": "important"}}""")).Ok();
        Assert.NotEqual(first, (string)other["ranking"]![0]!["slug"]!);
    }

    [Fact]
    public async Task A_required_language_rules_out_by_closeness()
    {
        var answer = (await _guide.RecommendAsync("""{"languages": ["Kotlin"], "languagePolicy": "require"}""")).Ok();

        // Java is 0.9 of Kotlin
        Assert.Equal(["gamma", "delta"], answer["ranking"]!.AsArray().Select(r => (string)r!["slug"]!));
        AssertJson.Equal(
            """[{"criterion": "language", "rating": 0, "required": 0.8}]""", answer["ruledOut"]![0]!["reasons"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"size": null}""")]
    [InlineData(
        """{"languages": [], "needs": {}, "weights": {}, "languagePolicy": "require", "weighting": "unknown"}""")]
    [InlineData("""{"needs": {"speed": 0}}""")]
    [InlineData("""{"needs": {"speed": 1e-400}}""")]
    [InlineData("""{"weights": {"size": 0, "language": 0}}""")]
    public async Task Without_an_answer_there_is_no_recommendation(string body)
    {
        var answer = (await _guide.RecommendAsync(body)).Ok();

        var open = body.Contains("\"size\": 0", StringComparison.Ordinal) ? "" : "\"size\", \"language\", ";
        AssertJson.Equal(
            $$"""
            {
              "verdict": "none", "ranking": [], "ruledOut": [], "flips": [],
              "openQuestions": [{{open}}"needs/rest-api", "needs/speed"],
              "total": 4,
              "contentVersion": "{{_guide.Snapshot.ContentVersion}}"
            }
            """,
            answer);
    }

    [Theory]
    [InlineData("""{"size": "small", "languages": ["PYTHON", "java"], "needs": {"rest-api": "nice", "speed": 2.5}}""")]
    [InlineData(
        """{"needs": {"speed": 2.5, "rest-api": "nice"},"""
        + """ "languages": ["java", "Python", "python", " JAVA "], "size": "small"}""")]
    [InlineData(
        """{"weighting": "stated", "languagePolicy": "prefer", "weights": {"language": 3, "size": 2},"""
        + """ "needs": {"rest-api": 1, "speed": 2.50}, "languages": ["Python", "Java"], "size": "small"}""")]
    [InlineData(
        """{"size": "small", "languages": ["Python", "Java"],"""
        + """ "needs": {"rest-api": 1e0, "speed": 25e-1}, "weights": {}}""")]
    [InlineData(
        """{"size": "small", "lang\u0075ages": ["Pyth\u006fn", "Java"],"""
        + """ "needs": {"rest\u002dapi": "nice", "speed": 2.5000000000001}}""")]
    public async Task Order_case_defaults_and_ways_of_writing_do_not_matter(string body)
    {
        var expected = (await _guide.RecommendAsync(
            """{"size":"small","languages":["Java","Python"],"needs":{"rest-api":"nice","speed":2.5}}""")).Ok();

        var answer = (await _guide.RecommendAsync(body)).Ok();

        Assert.Equal(4, answer["ranking"]!.AsArray().Count);
        AssertNear(expected, answer);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=UTF-8")]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/json; version=1")]
    public async Task JSON_in_UTF_8_is_taken_however_the_type_is_written(string contentType) =>
        (await _guide.RecommendAsync("{}"u8.ToArray(), contentType)).Ok();

    [Fact]
    public async Task A_body_may_come_in_pieces_and_fill_all_that_is_allowed()
    {
        var body = new byte[64 * 1024];
        body.AsSpan().Fill((byte)' ');
        "{}"u8.CopyTo(body);

        (await _guide.RecommendAsync(body)).Ok();
        (await _guide.RecommendChunkedAsync(body)).Ok();
    }

    [Fact]
    public async Task The_same_request_gets_the_same_answer_and_none_is_kept()
    {
        var first = await _guide.RecommendAsync("""{"size": "small"}""");
        var second = await _guide.RecommendAsync("""{"size": "small"}""");

        Assert.Equal(first.Text, second.Text);
        Assert.Null(first.EntityTag);
        Assert.True(first.Headers.CacheControl is null or { NoStore: true });
    }

    /// <summary>2.5000000000001 is not 2.5: all texts are equal, numbers but for the last digits.</summary>
    private static void AssertNear(JsonNode? expected, JsonNode? actual)
    {
        switch (expected)
        {
            case JsonObject fields:
                Assert.Equal(fields.Select(f => f.Key), actual!.AsObject().Select(f => f.Key));
                foreach (var (name, value) in fields)
                    AssertNear(value, actual[name]);
                break;
            case JsonArray items:
                Assert.Equal(items.Count, actual!.AsArray().Count);
                for (var i = 0; i < items.Count; i++)
                    AssertNear(items[i], actual[i]);
                break;
            case JsonValue number when number.TryGetValue<double>(out var value):
                Assert.Equal(value, (double)actual!, 1e-9);
                break;
            default:
                AssertJson.Equal(expected, actual);
                break;
        }
    }
}
