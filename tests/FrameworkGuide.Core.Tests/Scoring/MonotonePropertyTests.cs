using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>What more weight, a better rating and a criterion without differences do to the order.</summary>
public sealed class MonotonePropertyTests
{
    private const double Equal = 1e-9;

    private static readonly Gen<double> More = Gen.Int[1, 100].Select(i => i / 10.0);

    [Fact]
    public void More_weight_on_a_criterion_lets_no_framework_that_is_worse_on_it_overtake_a_better_one() =>
        Gen.Select(Case.Stated, Gen.Int[0, 7], More).Sample(
            (asked, which, more) =>
            {
                var (criterion, raised) = MoreWeight(asked, which, more);
                var (model, before, after) = (new NaiveModel(asked), asked.Recommend(), raised.Recommend());
                if (before.Verdict.Kind == VerdictKind.None)
                    return;
                foreach (var better in asked.Catalog.Frameworks)
                    foreach (var worse in asked.Catalog.Frameworks.Where(
                        f => model.Value(f, criterion) < model.Value(better, criterion)))
                    {
                        if (Score(before, better) >= Score(before, worse))
                            Assert.True(
                                Score(after, better) >= Score(after, worse) - Equal,
                                $"{worse.Slug} overtakes {better.Slug} on {criterion}");
                        if (Rank(before, better) <= Rank(before, worse) && Rank(after, better) is not null)
                            Assert.False(
                                Rank(after, worse) < Rank(after, better),
                                $"{worse.Slug} overtakes {better.Slug} on {criterion}");
                    }
            },
            iter: 60);

    [Fact]
    public void A_better_rating_never_lowers_its_framework() =>
        Gen.Select(Case.Any, Gen.Int[0, 11], Gen.Int[0, 7], More).Sample((asked, framework, which, more) =>
        {
            var summary = asked.Catalog.Frameworks[framework % asked.Catalog.Frameworks.Count];
            var raised = asked.With(Better(asked, summary, which, more));
            var (before, after) = (asked.Recommend(), raised.Recommend());
            if (before.Verdict.Kind == VerdictKind.None)
                return;
            Assert.True(Score(after, summary) >= Score(before, summary) - Equal);
            if (before.Ranking.FirstOrDefault(r => r.Framework.Slug == summary.Slug) is not { } own)
                return;
            Assert.True(Rank(after, summary) <= own.Rank);
            if (own.Contributions.Any(c => !c.IsRated))
                // Without a rating it may be anything, even the best: to be rated can lower how often it is first.
                return;
            var raisedShares = after.Ranking.Single(r => r.Framework.Slug == summary.Slug).RankAcceptability;
            for (var rank = 1; rank <= own.RankAcceptability.Count; rank++)
                Assert.True(
                    raisedShares.Take(rank).Sum() >= own.RankAcceptability.Take(rank).Sum() - Equal,
                    $"Less often among the first {rank}");
        },
        iter: 60);

    [Fact]
    public void A_criterion_on_which_all_are_equal_changes_no_order() =>
        Gen.Select(Case.Any, Gen.Int[0, 10].Select(i => i / 2.0),
            Gen.OneOf(Importance.Nice, Importance.Must, Importance.OfWeight(7.3)), Gen.Bool)
            .Sample(
                (asked, rating, importance, areRated) =>
                {
                    if (asked.Recommend() is not { Verdict.Kind: not VerdictKind.None } before)
                        return;
                    var catalog = asked.Catalog.With([Some.Need("equal", order: -1)], []);
                    if (areRated)
                        catalog = catalog.With([.. catalog.Frameworks.Select(f =>
                            Some.Entry(f with { Needs = f.Needs.Append(new("equal", rating)).ToDictionary() }))], []);
                    var isMet = areRated && rating >= catalog.Site.MustThreshold;
                    var after = Recommender.Recommend(catalog, asked.Answers.WithNeed(
                        "equal", isMet ? importance : Importance.OfWeight(importance.Weight)));
                    Assert.All(before.Ranking, r => Assert.Equal(r.Rank, Rank(after, r.Framework)));
                },
                iter: 50);

    [Fact]
    public void Equal_languages_change_no_share_of_a_rank_either() => Case.Stated.Sample(
        asked =>
        {
            var catalog = asked.Catalog.With(
                [.. asked.Catalog.Frameworks.Select(f => Some.Entry(f with { Languages = ["Zig"] }))], []);
            var without = asked.Answers with { Languages = [], RequireLanguage = false };
            var (before, after) = (Recommender.Recommend(catalog, without), Recommender.Recommend(
                catalog, without with { Languages = ["Zig"] }));
            foreach (var r in before.Ranking)
                Assert.All(r.RankAcceptability.Zip(
                    after.Ranking.Single(a => a.Framework.Slug == r.Framework.Slug).RankAcceptability),
                    s => Assert.Equal(s.First, s.Second, Equal));
        },
        iter: 40);

    /// <summary>The same answers with more weight on the size, the languages or a need, as a number.</summary>
    private static (Criterion Criterion, Case Raised) MoreWeight(Case asked, int which, double more)
    {
        var (answers, site) = (asked.Answers, asked.Catalog.Site);
        if (which == 0 && answers.Size is not null)
            return (Criterion.Size,
                asked with { Answers = answers with { SizeWeight = (answers.SizeWeight ?? site.SizeWeight) + more } });
        if (which == 1 && answers.Languages.Count > 0 || asked.Catalog.Needs.Count == 0)
            return (Criterion.Language, asked with
            {
                Answers = answers with { LanguageWeight = (answers.LanguageWeight ?? site.LanguageWeight) + more },
            });
        var need = asked.Catalog.Needs[which % asked.Catalog.Needs.Count].Key;
        var weight = Math.Min(Importance.MaxWeight, answers.ImportanceOf(need).Weight + more);
        return (Criterion.OfNeed(need), asked with { Answers = answers.WithNeed(need, Importance.OfWeight(weight)) });
    }

    /// <summary>
    /// The framework with a better rating for the size or a need; one that is not rated counts as 2.5.
    /// </summary>
    private static FrameworkSummary Better(Case asked, FrameworkSummary framework, int which, double more)
    {
        static Dictionary<T, double> Raised<T>(IReadOnlyDictionary<T, double> ratings, T key, double more)
            where T : notnull
        {
            var now = ratings.TryGetValue(key, out var value) ? value : 2.5;
            return new Dictionary<T, double>(ratings) { [key] = Math.Min(Rating.Max, now + more) };
        }

        return asked.Answers.Size is { } size && (which == 0 || asked.Catalog.Needs.Count == 0)
            ? framework with { Sizes = Raised(framework.Sizes, size, more) }
            : asked.Catalog.Needs.Count == 0 ? framework
            : framework with
            {
                Needs = Raised(framework.Needs, asked.Catalog.Needs[which % asked.Catalog.Needs.Count].Key, more)
            };
    }

    private static double Score(Recommendation told, FrameworkSummary framework) =>
        told.Ranking.Where(r => r.Framework.Slug == framework.Slug).Select(r => r.Score)
            .Concat(told.RuledOut.Where(r => r.Framework.Slug == framework.Slug).Select(r => r.Score)).Single();

    private static int? Rank(Recommendation told, FrameworkSummary framework) =>
        told.Ranking.FirstOrDefault(r => r.Framework.Slug == framework.Slug)?.Rank;
}
