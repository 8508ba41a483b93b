using System.Globalization;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>An assistant is told what the API and the page say: the same ranking, shares and sentence.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class SameAnswersTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    /// <summary>A whole run tries 510.</summary>
    [Fact]
    public async Task Random_answers_give_an_assistant_what_they_give_the_API_and_a_reader()
    {
        var random = new Random(TestRun.Number("ASSISTANT_SEED") ?? 20261130);
        for (var round = 0; round < TestRun.Cases(34, "ASSISTANT_ANSWERS"); round++)
        {
            var answers = RandomAnswers.Of(random, _guide.Snapshot);

            var told = (await _guide.CallAsync("recommend", answers))["result"]!;

            await AssertSameAsync(answers, told);
        }
    }

    private async Task AssertSameAsync(JsonObject answers, JsonNode told)
    {
        var api = (await _guide.RecommendAsync(RandomAnswers.Body(answers))).Ok();
        Assert.Equal((string)api["verdict"]!, (string)told["verdict"]!);
        Assert.Equal(
            api["ranking"]!.AsArray().Select(r => $"{r!["rank"]} {r["slug"]} {r["rankShares"]!.ToJsonString()}"),
            told["ranking"]!.AsArray().Select(r => $"{r!["rank"]} {r["slug"]} {r["rank_shares"]!.ToJsonString()}"));
        Assert.All(
            api["ranking"]!.AsArray().Zip(told["ranking"]!.AsArray()),
            r => Assert.Equal((double)r.First!["score"]!, (double)r.Second!["score"]!, 0.0500001));
        Assert.Equal(
            api["ruledOut"]!.AsArray().Select(r => (string)r!["slug"]!),
            told["ruled_out"]!.AsArray().Select(r => (string)r!["slug"]!));
        Assert.Equal(
            api["openQuestions"]!.ToJsonString(), told["open_questions"]!.ToJsonString());

        var address = new Uri((string)told["address"]!);
        var page = await ShownPage.OkAsync(_guide, address.PathAndQuery);
        Assert.Equal(page.Said("h1.verdict"), (string)told["sentence"]!["claim"]!);
        var ranking = told["ranking"]!.AsArray();
        Assert.Equal(
            ranking.Count > 1 ? ranking.SelectMany(r => CellsOf(r!)) : [], // One alone is not compared.
            page.AllSaid(".ranking-picture tbody :is(th, td)"));
        await ShownPage.OkAsync(_guide, new Uri((string)told["kept"]!).PathAndQuery);
    }

    /// <summary>What a reader sees of a framework: its name, its score and how often it takes each place.</summary>
    private static IEnumerable<string> CellsOf(JsonNode ranked) =>
    [
        (string)ranked["name"]!,
        ((double)ranked["score"]!).ToString("F1", CultureInfo.InvariantCulture),
        .. ranked["rank_shares"]!.AsArray().Select(share => Percent((double)share!)),
    ];

    private static string Percent(double share) => share switch
    {
        < 0.01 => "fewer than 1%",
        > 0.99 + 1e-9 => "more than 99%",
        _ => $"{Math.Floor(100 * share + 1e-9)}%",
    };
}
