using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>What programs are told of a kept result.</summary>
public sealed class ChangesApiTests : IDisposable
{
    private const string Body = """{"needs": {"api": "important", "pages": "nice", "data": "nice"}}""";

    private readonly KeptGuide _kept = new KeptGuide().Started();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task Both_results_are_told_to_the_last_digit_and_each_change_with_all_it_has()
    {
        var (query, before) = (_kept.Keep(), (await _kept.Guide.RecommendAsync(Body)).Ok());
        _kept.Publish("2026-11-26", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 1));
        var after = (await _kept.Guide.RecommendAsync(Body)).Ok();

        var told = (await _kept.Guide.AskAsync("/api/v1/decisions/changes" + query)).Ok();

        Assert.Equal(
            ["changed", "ranking", "then", "now", "changes", "otherDocuments", "contentThen", "contentNow"],
            told.AsObject().Select(f => f.Key));
        Assert.True((bool)told["changed"]!);
        Assert.Equal("first", (string)told["ranking"]!);
        Assert.Equal(0, (int)told["otherDocuments"]!);
        Assert.Equal((string)before["contentVersion"]!, (string)told["contentThen"]!);
        Assert.Equal((string)after["contentVersion"]!, (string)told["contentNow"]!);
        IsSame(before, told["then"]!, "2026-11-24");
        IsSame(after, told["now"]!, "2026-11-26");
        AssertJson.Equal(
            """
            [
              {
                "day": "2026-11-26", "kind": "rating", "framework": "alpha", "criterion": "needs/api",
                "before": "5", "after": "1", "why": "Alpha and <i>api</i>.",
                "sources": ["https://example.org/alpha/api"], "text": "API of Alpha: 5 to 1"
              }
            ]
            """,
            told["changes"]);
    }

    [Fact]
    public async Task Nothing_changed_is_told_so()
    {
        var told = (await _kept.Guide.AskAsync("/api/v1/decisions/changes" + _kept.Keep())).Ok();

        Assert.False((bool)told["changed"]!);
        Assert.Equal("same", (string)told["ranking"]!);
        Assert.Empty(told["changes"]!.AsArray());
        AssertJson.Equal(told["then"]!.ToJsonString(), told["now"]);
    }

    [Fact]
    public async Task A_weight_that_was_the_sites_own_follows_the_site_however_it_was_written()
    {
        var plain = _kept.Keep("?size=small&need.api=important");
        var written = _kept.Keep("?size=small&need.api=important&weight.size=2");
        _kept.Publish("2026-11-25", "site.yml", "title: Some guide\n", "title: Some guide\nweights: {size: 4}\n");

        foreach (var query in (string[])[plain, written])
        {
            var told = (await _kept.Guide.AskAsync("/api/v1/decisions/changes" + query)).Ok();
            Assert.Equal("Weight of the size: 2 to 4", (string)Assert.Single(told["changes"]!.AsArray())!["text"]!);
        }
    }

    [Fact]
    public async Task Problems_are_problem_details()
    {
        (await _kept.Guide.AskAsync("/api/v1/decisions/changes?size=small")).IsProblem(400, "content", "date");
        (await _kept.Guide.AskAsync("/api/v1/decisions/changes?content=0123456789abcdef&date=2026-11-24"))
            .IsProblem(404, "content");
        var bad = _kept.Keep("?size=huge");
        (await _kept.Guide.AskAsync("/api/v1/decisions/changes" + bad)).IsProblem(400, "size");
    }

    private static void IsSame(JsonNode recommendation, JsonNode side, string day)
    {
        Assert.Equal(day, (string)side["date"]!);
        Assert.Equal((string)recommendation["verdict"]!, (string)side["verdict"]!);
        Assert.Equal((string)recommendation["ranking"]![0]!["slug"]!, (string)side["first"]!);
        Assert.Equal(Places(recommendation), Places(side));
        Assert.Equal(recommendation["ruledOut"]!.AsArray().Count, side["ruledOut"]!.AsArray().Count);
    }

    private static IEnumerable<string> Places(JsonNode result) => result["ranking"]!.AsArray().Select(
        r => $"{r!["rank"]!.ToJsonString()} {r["slug"]} {r["name"]} {r["score"]!.ToJsonString()}");
}
