using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>Every claim has where it comes from and when it was so; what the guide does not know, it says.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class SourcedTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    /// <summary>A whole run tries 210 sets of answers.</summary>
    [Fact]
    public async Task Every_claim_of_random_answers_has_a_source_and_a_date()
    {
        var random = new Random(TestRun.Number("ASSISTANT_SEED") ?? 20261130);
        for (var round = 0; round < TestRun.Cases(14, "ASSISTANT_ANSWERS"); round++)
        {
            var answers = RandomAnswers.Of(random, _guide.Snapshot);
            var full = answers.DeepClone().AsObject();
            full["detail"] = "full";

            foreach (var arguments in (JsonObject[])[answers, full])
                Assert.True(ClaimsOfAnswers.AssertSourced(await _guide.CallAsync("recommend", arguments)) > 3);
            var asked = await _guide.CallAsync("get_questions", new JsonObject { ["answers"] = answers.DeepClone() });
            ClaimsOfAnswers.AssertSourced(asked);
        }
    }

    [Fact]
    public async Task Every_claim_of_every_profile_and_comparison_has_a_source_and_a_date()
    {
        var slugs = _guide.Snapshot.Frameworks.Select(f => f.Slug).ToList();
        foreach (var slug in slugs)
        {
            var whole = await _guide.CallAsync("get_framework", new JsonObject
            {
                ["framework"] = slug,
                ["parts"] = new JsonArray(
                    [.. ((string[])["facts", "support", "releases", "sizes", "needs", "capabilities", "metrics",
                        "strengths", "weaknesses", "pitfalls", "users"]).Select(p => (JsonNode)p)]),
                ["detail"] = "full",
            });
            Assert.True(ClaimsOfAnswers.AssertSourced(whole) > 50);
            Assert.Contains(ClaimsOfAnswers.In(whole), c => (bool?)c["second_hand"] == true);
        }

        ClaimsOfAnswers.AssertSourced(await _guide.CallAsync("list_frameworks", []));
        Assert.True(ClaimsOfAnswers.AssertSourced(await _guide.CallAsync("compare_frameworks", new JsonObject
        {
            ["frameworks"] = new JsonArray([.. slugs.Select(s => (JsonNode)s)]),
            ["parts"] = new JsonArray("sizes", "needs", "support", "facts", "capabilities", "metrics"),
            ["detail"] = "full",
        })) > 100);
    }

    [Theory]
    [InlineData("djnago", "django")]
    [InlineData("Springboot", "spring-boot")]
    [InlineData("FastAPI", null)]
    [InlineData("Phoenix", null)]
    [InlineData("", null)]
    public async Task A_framework_that_the_guide_does_not_know_comes_back_with_the_nearest(string name, string? nearest)
    {
        var alone = await _guide.CallAsync("get_framework", new JsonObject { ["framework"] = name });
        var compared = await _guide.CallAsync(
            "compare_frameworks", new JsonObject { ["frameworks"] = new JsonArray("django", name) });

        foreach (var answer in (JsonObject[])[alone, compared])
        {
            Assert.False((bool)answer["known"]!);
            Assert.Null(answer["result"]);
            AssertUnknown(answer, "framework", nearest);
        }
    }

    [Theory]
    [InlineData("rst-api", "rest-api")]
    [InlineData("REST API", "rest-api")]
    [InlineData("time travel", null)]
    public async Task A_need_that_the_guide_does_not_know_comes_back_with_the_nearest(string key, string? nearest)
    {
        var arguments = new JsonObject { ["framework"] = "django", ["needs"] = new JsonArray(key) };
        AssertUnknown(await _guide.CallAsync("get_framework", arguments), "need", nearest);

        var refused = await _guide.CallForResultAsync(
            "recommend", new JsonObject { ["needs"] = new JsonObject { [key] = "must" } });
        Assert.True((bool)refused["isError"]!);
        AssertUnknown(refused["structuredContent"]!.AsObject(), "need", nearest);
    }

    [Theory]
    [InlineData("orn", "orm")]
    [InlineData("teleport", null)]
    public async Task A_capability_that_the_guide_does_not_know_comes_back_with_the_nearest(string key, string? nearest)
    {
        var arguments = new JsonObject { ["framework"] = "rails", ["capabilities"] = new JsonArray(key) };
        var answer = await _guide.CallAsync("get_framework", arguments);

        AssertUnknown(answer, "capability", nearest);
        Assert.False((bool)answer["result"]!["parts"]!["capabilities"]![0]!["known"]!);
    }

    [Fact]
    public async Task Languages_and_shortlists_that_the_guide_does_not_know_are_told_by_name()
    {
        var refused = await _guide.CallForResultAsync(
            "recommend",
            new JsonObject { ["languages"] = new JsonArray("Pyton"), ["only"] = new JsonArray("djnago", "rails") });

        var answer = refused["structuredContent"]!.AsObject();
        AssertUnknown(answer, "language", "Python");
        AssertUnknown(answer, "framework", "django");
        Assert.Equal(2, answer["problems"]!.AsArray().Count);
    }

    private static void AssertUnknown(JsonObject answer, string kind, string? nearest)
    {
        Assert.False((bool)answer["known"]!);
        var unknown = answer["unknown"]!.AsArray().Single(u => (string)u!["kind"]! == kind)!;
        Assert.False((bool)unknown["known"]!);
        Assert.Equal(nearest is null ? [] : [nearest], unknown["nearest"]!.AsArray().Select(n => (string)n!));
        Assert.Equal(nearest is null, unknown["available"] is JsonArray { Count: > 0 });
    }
}
