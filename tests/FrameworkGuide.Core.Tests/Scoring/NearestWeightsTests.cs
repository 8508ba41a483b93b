using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class NearestWeightsTests
{
    private const double Equal = 1e-6;

    [Fact]
    public void One_that_overtakes_another_on_the_way_is_found()
    {
        // data weighs 1: ant 4, bee 3, cat 0. With api at r: ant 4 + 0, bee 3 + r, cat 0 + 3r. bee passes ant at 1, cat
        // passes bee at
        // 1.5, where ant is long behind; no weight brings cat level with ant at the top. To let api weigh 1.5 times
        // data, data falls
        // to a third by as large a share, and on data cat and ant differ more.
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 0), ("data", 4)), Some.Summary("bee", ("api", 1), ("data", 3)), Some.Summary(
                "cat", ("api", 3), ("data", 0))]);
        var answers = Say.Answers("api 0.5, data nice");
        var told = Recommender.Recommend(catalog, answers);

        var nearest = NearestWeights.Find(catalog, answers, told);

        Assert.Equal(["bee api 1", "cat data 0.333333333"], nearest.Select(
            n => $"{n.Slug} {n.Criterion.NeedKey} {Math.Round(n.RawWeightAtTie, 9)}"));
        Assert.DoesNotContain(told.Flips, f => f.Slug == "cat");
    }

    [Theory]
    [InlineData("api 0.5, data 10", "")] // bee would need api to weigh 10, cat 15: level at 10
    [InlineData("api must, data 10", "")] // a must keeps its weight
    public void Only_weights_that_can_be_given_count(string answers, string _)
    {
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 3), ("data", 4)), Some.Summary("bee", ("api", 4), ("data", 1))]);

        // data 10: bee is 30 behind, and api makes up 1 for each of its weight. data down to where 3 times it is api.
        var nearest = NearestWeights.Find(
            catalog, Say.Answers(answers), Recommender.Recommend(catalog, Say.Answers(answers)));

        Assert.Equal("data", Assert.Single(nearest).Criterion.NeedKey);
    }

    [Fact]
    public void A_weight_that_is_0_can_be_given_again()
    {
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 4)) with
                {
                    Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 1 },
                },
                Some.Summary("bee", ("api", 3)) with
                {
                    Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 5 },
                },
            ]);

        var flip = Assert.Single(
            NearestWeights.Find(catalog, Say.Answers("small, size=0, api nice"), Recommender.Recommend(
                catalog, Say.Answers("small, size=0, api nice"))));

        Assert.Equal((Criterion.Size, 0.25), (flip.Criterion, Math.Round(flip.RawWeightAtTie, 9)));
    }

    [Fact]
    public void A_weight_that_any_change_makes_worse_brings_no_tie()
    {
        // Level on api, and any weight of the size puts ant ahead: bee ties with the weight there is, which is no
        // change.
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 3)) with
                {
                    Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 5 },
                },
                Some.Summary("bee", ("api", 3)) with
                {
                    Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 1 },
                },
            ]);

        Assert.Empty(NearestWeights.Find(catalog, Say.Answers("small, size=0, api nice"), Recommender.Recommend(
            catalog, Say.Answers("small, size=0, api nice"))));
    }

    [Fact]
    public void The_nearest_weight_of_each_framework_is_found_and_where_there_is_none_no_weight_does_it() =>
        Case.Stated.Sample(
        asked =>
        {
            var told = asked.Recommend();
            var nearest = NearestWeights.Find(asked.Catalog, asked.Answers, told).ToDictionary(n => n.Slug);
            foreach (var other in told.Ranking.Skip(1))
            {
                var found = Tried(asked, other.Framework).ToList();
                if (!nearest.TryGetValue(other.Framework.Slug, out var flip))
                {
                    Assert.True(
                        other.Rank == 1 || found.Count == 0, $"{other.Framework.Slug}: {string.Join(", ", found)}");
                    continue;
                }

                Assert.InRange(flip.RawWeightAtTie, 0, Importance.MaxWeight);
                if (other.Rank > 1)
                    Assert.Equal(found.Min(f => f.Change), flip.Change, Equal);
                Assert.True(IsFirst(asked, other.Framework, flip.Criterion, (decimal)flip.RawWeightAtTie));
            }
        },
        iter: 60);

    /// <summary>
    /// The changes that put a framework first: of each weight that can be given, at 0, at 10 and wherever it is level
    /// with any other.
    /// </summary>
    private static IEnumerable<(Criterion Criterion, double Change)> Tried(Case asked, FrameworkSummary framework)
    {
        var model = new NaiveModel(asked);
        foreach (var criterion in Movable(asked))
        {
            var now = model.Raw.GetValueOrDefault(criterion);
            var others = model.Raw.Values.Sum() - now;
            if (others == 0)
                continue;
            decimal Rest(FrameworkSummary f) => model.Raw.Where(r => r.Key != criterion)
                .Sum(r => r.Value * model.Value(f, r.Key));
            var raws = model.Meeting
                .Select(m => (
                    Slope: model.Value(framework, criterion) - model.Value(m, criterion),
                    Lead: Rest(framework) - Rest(m)))
                .Where(m => m.Slope != 0).Select(m => -m.Lead / m.Slope).Append(0).Append(10)
                    .Where(r => r is >= 0 and <= 10);
            foreach (var raw in raws.Where(r => IsFirst(asked, framework, criterion, r)))
                yield return (criterion, (double)Math.Abs(raw / (raw + others) - now / (now + others)));
        }
    }

    private static IEnumerable<Criterion> Movable(Case asked)
    {
        if (asked.Answers.Size is not null)
            yield return Criterion.Size;
        if (asked.Answers.Languages.Count > 0)
            yield return Criterion.Language;
        foreach (var need in asked.Catalog.Needs)
            if (asked.Answers.ImportanceOf(need.Key) is { Weight: > 0, IsMust: false })
                yield return Criterion.OfNeed(need.Key);
    }

    private static bool IsFirst(Case asked, FrameworkSummary framework, Criterion criterion, decimal raw)
    {
        var model = new NaiveModel(asked);
        decimal Sum(FrameworkSummary f) => raw * model.Value(f, criterion) + model.Raw.Where(r => r.Key != criterion)
            .Sum(r => r.Value * model.Value(f, r.Key));
        var total = raw + model.Raw.Where(r => r.Key != criterion).Sum(r => r.Value);
        return total > 0 && model.Meeting.All(m => Sum(m) <= Sum(framework) + 1e-8m * total);
    }
}
