using System.Net.Http.Json;
using System.Text.Json;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The page, the API and the engine tell the same numbers of the shipped content.</summary>
[Collection(SharedGuides.Name)]
public sealed class ResultNumbersTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    private IEnumerable<ProjectAnswers> AllAnswers => SomeAnswers.All(_guide.Snapshot);

    [Fact]
    public async Task The_page_and_the_API_tell_what_the_engine_computes()
    {
        foreach (var answers in AllAnswers)
        {
            var expected = Recommender.Recommend(_guide.Snapshot, answers);
            var address = "/recommend/result" + AnswersQuery.Format(answers, _guide.Snapshot);
            AssertSame(address, expected, new ShownResult(await ShownPage.OkAsync(_guide, address)));
            await AssertApiAsync(answers, expected);
        }
    }

    [Fact]
    public async Task What_is_shown_in_tenths_adds_up_and_is_off_by_less_than_a_tenth()
    {
        foreach (var answers in AllAnswers)
        {
            var recommendation = Recommender.Recommend(_guide.Snapshot, answers);
            var address = AnswersQuery.Format(answers, _guide.Snapshot);
            var result = new ShownResult(await ShownPage.OkAsync(_guide, "/recommend/result" + address));
            foreach (var pick in result.Picks)
            {
                var ranked = recommendation.Ranking.Single(r => r.Framework.Slug == pick.Slug);
                Assert.Equal(pick.Score, pick.Rows.Sum(r => r.Points), 1e-9);
                Assert.Equal(pick.Total, pick.Rows.Sum(r => r.Weight), 0.01);
                Assert.Equal(ranked.Contributions.Count, pick.Rows.Count);
                foreach (var (row, contribution) in pick.Rows.Zip(ranked.Contributions))
                {
                    Assert.True(Math.Abs(row.Points - contribution.Points) < 0.1,
                        $"{address}: {row} is {contribution.Points}");
                    Assert.True(
                        Math.Abs(ShownResult.Number(row.Share.TrimEnd('%')) - 100 * contribution.Weight) < 0.05 + 1e-9,
                        $"{address}: {row} is {contribution.Weight}");
                    Assert.Equal(contribution.Weight, row.Weight / pick.Total, 0.001);
                }
            }

            // The questionnaire rounds each score by itself; readers go from one page to the other.
            var beside = (await ShownPage.OkAsync(_guide, "/recommend/all" + address)).AllSaid("#ranking li b")
                .Select(ShownResult.Number);
            Assert.Equal(result.Ranking.OrderByDescending(r => r.Score).Take(6).Select(r => r.Score), beside);
        }
    }

    private static void AssertSame(string address, Recommendation expected, ShownResult shown)
    {
        Assert.Equal(
            expected.Ranking.Select(r => (r.Rank, r.Framework.Slug, r.Framework.Name, Percent(r))).Order(),
            shown.Ranking.Select(r => (r.Rank, r.Slug, r.Name, r.FirstIn)).Order());
        foreach (var (ranked, row) in expected.Ranking.Select(
            r => (r, shown.Ranking.Single(s => s.Slug == r.Framework.Slug))))
            Assert.True(Math.Abs(ranked.Score - row.Score) < 0.05 + 1e-9, $"{address}: {row} has {ranked.Score}");
        Assert.Equal(expected.RuledOut.Select(r => r.Framework.Name), shown.RuledOut.Select(r => r.Name));
        foreach (var (ruledOut, row) in expected.RuledOut.Zip(shown.RuledOut))
        {
            Assert.Contains($"{ruledOut.Score:0.0} points", row.Sentence, StringComparison.Ordinal);
            if (expected.RankedTotal > 0)
                Assert.Contains($"it would be {English.Ordinal(ruledOut.RankIfRelaxed)} with", row.Sentence,
                    StringComparison.Ordinal);
            Assert.Equal(ruledOut.Reasons.Count, row.Reasons.Count);
        }
    }

    private static string Percent(RankedFramework ranked) =>
        ranked.FirstRankAcceptability < 0.01 ? "fewer than 1%"
            : ranked.FirstRankAcceptability > 0.99 ? "more than 99%"
            : $"{(int)Math.Round(ranked.FirstRankAcceptability * 10_000) / 100}%";

    private async Task AssertApiAsync(ProjectAnswers answers, Recommendation expected)
    {
        using var response = await _guide.Client.PostAsJsonAsync("/api/v1/recommendations", BodyOf(answers));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var ranking = json.RootElement.GetProperty("ranking").EnumerateArray().ToList();
        Assert.Equal(
            expected.Ranking.Select(r => (r.Rank, r.Framework.Slug, r.Score)),
            ranking.Select(r => (r.GetProperty("rank").GetInt32(), r.GetProperty("slug").GetString()!,
                r.GetProperty("score").GetDouble())));
        foreach (var (ranked, told) in expected.Ranking.Zip(ranking))
        {
            Assert.Equal(ranked.RankAcceptability, told.GetProperty("rankShares").EnumerateArray()
                .Select(s => s.GetDouble()));
            Assert.Equal(
                ranked.Contributions.Select(c => (c.Criterion.Name, c.Weight, c.Value, c.Points)),
                told.GetProperty("contributions").EnumerateArray().Select(c =>
                    (c.GetProperty("criterion").GetString()!, c.GetProperty("weight").GetDouble(),
                        c.GetProperty("value").GetDouble(), c.GetProperty("points").GetDouble())));
        }

        Assert.Equal(
            expected.RuledOut.Select(r => (r.Framework.Slug, r.Score, r.RankIfRelaxed)),
            json.RootElement.GetProperty("ruledOut").EnumerateArray().Select(r =>
                (r.GetProperty("slug").GetString()!, r.GetProperty("score").GetDouble(),
                    r.GetProperty("rankIfRelaxed").GetInt32())));
    }

    private static object BodyOf(ProjectAnswers answers) => new
    {
        size = answers.Size is { } size ? CatalogWords.Word(size) : null,
        languages = answers.Languages,
        languagePolicy = answers.RequireLanguage ? "require" : "prefer",
        needs = answers.Needs.ToDictionary(
            n => n.Key, n => n.Value.IsNumber ? (object)n.Value.Weight : n.Value.ToString()),
        weights = new Dictionary<string, double>(
            new (string Key, double? Weight)[] { ("size", answers.SizeWeight), ("language", answers.LanguageWeight) }
                .Where(w => w.Weight is not null).Select(w => KeyValuePair.Create(w.Key, w.Weight!.Value))),
        weighting = answers.Weighting == Weighting.Unknown ? "unknown" : "stated",
    };
}
