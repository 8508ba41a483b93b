using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api;

/// <summary>The numbers in the answers are those of the model, to the last digit.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class SameNumbersTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Random_answers_give_what_the_model_gives(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 15; round++)
        {
            var answers = SomeAnswers(random);
            var body = BodyOf(answers, random);

            using var answer = JsonDocument.Parse((await _guide.RecommendAsync(body)).Ok().ToJsonString());

            AssertSame(Recommender.Recommend(_guide.Snapshot, answers), answer.RootElement);
        }
    }

    [Fact]
    public async Task Every_sample_project_gives_what_the_model_gives()
    {
        foreach (var project in _guide.Snapshot.Projects)
        {
            var answers = ProjectAnswers.Of(project);

            using var answer = JsonDocument.Parse((await _guide.RecommendAsync(BodyOf(answers, new Random(1))))
                .Ok().ToJsonString());

            AssertSame(Recommender.Recommend(_guide.Snapshot, answers), answer.RootElement);
        }
    }

    [Fact]
    public async Task Why_and_sources_are_those_of_the_profile()
    {
        var need = _guide.Snapshot.Needs[0].Key;
        var answer = (await _guide.RecommendAsync(
            new JsonObject { ["size"] = "large", ["needs"] = new JsonObject { [need] = "nice" } })).Ok();

        foreach (var ranked in answer["ranking"]!.AsArray())
        {
            var profile = (await _guide.AskAsync($"/api/v1/frameworks/{(string)ranked!["slug"]!}")).Ok();
            foreach (var (contribution, rating) in ranked["contributions"]!.AsArray()
                .Zip([profile["sizes"]!["large"], profile["needs"]![need]]))
            {
                AssertJson.Equal(rating!["why"], contribution!["why"]);
                AssertJson.Equal(rating["sources"], contribution["sources"]);
                Assert.Equal((double)rating["value"]! / 5, (double)contribution["value"]!);
            }
        }
    }

    private ProjectAnswers SomeAnswers(Random random)
    {
        var catalog = _guide.Snapshot;
        double? Weight() => random.Next(3) == 0 ? random.Next(1, 101) / 10.0 : null;
        return new ProjectAnswers
        {
            Size = random.Next(4) == 0 ? null : (ProjectSize)random.Next(3),
            Languages = [.. catalog.LanguageNames.Where(_ => random.Next(8) == 0)],
            RequireLanguage = random.Next(3) == 0,
            Needs = catalog.Needs.Where(_ => random.Next(4) == 0).ToDictionary(
                n => n.Key, n => random.Next(2) == 0
                    ? Importance.Words[random.Next(3)]
                    : Importance.OfWeight(random.Next(1, 1001) / 100.0)),
            SizeWeight = Weight(),
            LanguageWeight = Weight(),
            Weighting = random.Next(4) == 0 ? Weighting.Unknown : Weighting.Stated,
        };
    }

    /// <summary>Fields in any order, names of languages in any case, defaults said or left out.</summary>
    private static JsonObject BodyOf(ProjectAnswers answers, Random random)
    {
        var fields = new Dictionary<string, JsonNode?>
        {
            ["size"] = answers.Size?.ToString().ToLowerInvariant(),
            ["languages"] = new JsonArray([.. answers.Languages
                .Select(l => (JsonNode)(random.Next(2) == 0 ? l.ToUpperInvariant() : l.ToLowerInvariant()))
                .OrderBy(_ => random.Next())]),
            ["languagePolicy"] = answers.RequireLanguage ? "require" : "prefer",
            ["needs"] = new JsonObject(answers.Needs.OrderBy(_ => random.Next()).Select(n =>
                KeyValuePair.Create<string, JsonNode?>(n.Key, n.Value.IsNumber ? n.Value.Weight : n.Value.ToString()))),
            ["weights"] = new JsonObject(Given(("size", answers.SizeWeight), ("language", answers.LanguageWeight))),
            ["weighting"] = answers.Weighting == Weighting.Unknown ? "unknown" : "stated",
        };
        return new JsonObject(fields.OrderBy(_ => random.Next()));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Given(params (string Name, double? Value)[] weights) =>
        weights.Where(w => w.Value is not null).Select(w => KeyValuePair.Create<string, JsonNode?>(w.Name, w.Value));

    private static void AssertSame(Recommendation expected, JsonElement answer)
    {
        Assert.Equal(expected.Verdict.Kind.ToString().ToLowerInvariant(), answer.GetProperty("verdict").GetString());
        Assert.Equal(expected.Total, answer.GetProperty("total").GetInt32());
        Assert.Equal(
            expected.Ranking.Select(r => Line(r.Rank, r.Framework.Slug, r.Framework.Name, r.Score,
                Line([.. r.RankAcceptability.Select(s => (object)s)]))),
            answer.GetProperty("ranking").EnumerateArray().Select(r => Line(
                Number(r, "rank"), Text(r, "slug"), Text(r, "name"), Number(r, "score"),
                Line([.. r.GetProperty("rankShares").EnumerateArray().Select(s => (object)s.GetDouble())]))));
        Assert.Equal(
            expected.Ranking.SelectMany(r => r.Contributions)
                .Select(c => Line(c.Criterion.Name, c.Weight, c.Value, c.Points)),
            answer.GetProperty("ranking").EnumerateArray()
                .SelectMany(r => r.GetProperty("contributions").EnumerateArray())
                .Select(c => Line(Text(c, "criterion"), Number(c, "weight"), Number(c, "value"), Number(c, "points"))));
        Assert.Equal(
            expected.RuledOut.Select(r => Line(r.Framework.Slug, r.Score, r.RankIfRelaxed,
                Line([.. r.Reasons.Select(e => Line(e.Criterion.Name, e.Value ?? -1, e.Required))]))),
            answer.GetProperty("ruledOut").EnumerateArray().Select(r => Line(
                Text(r, "slug"), Number(r, "score"), Number(r, "rankIfRelaxed"),
                Line([.. r.GetProperty("reasons").EnumerateArray().Select(e => Line(Text(e, "criterion"),
                    e.GetProperty("rating").ValueKind == JsonValueKind.Null ? -1 : Number(e, "rating"),
                    Number(e, "required")))]))));
        Assert.Equal(
            expected.Flips.Select(f => Line(f.Criterion.Name, f.Slug, f.WeightNow, f.WeightAtTie)),
            answer.GetProperty("flips").EnumerateArray().Select(
                f => Line(Text(f, "criterion"), Text(f, "slug"), Number(f, "weightNow"), Number(f, "weightAtTie"))));
        Assert.All(answer.GetProperty("ranking").EnumerateArray(), r => Assert.Equal(
            Number(r, "score"), r.GetProperty("contributions").EnumerateArray().Sum(c => Number(c, "points")), 1e-9));
    }

    /// <summary>Numbers as the shortest text that is no other number.</summary>
    private static string Line(params object[] parts) =>
        string.Join(' ', parts.Select(p => Convert.ToString(p, CultureInfo.InvariantCulture)));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();
}
