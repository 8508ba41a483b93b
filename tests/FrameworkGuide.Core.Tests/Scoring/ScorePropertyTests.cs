using System.Globalization;
using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class ScorePropertyTests
{
    private const double Equal = 1e-9;

    [Fact]
    public void Scores_and_ranks_are_those_of_the_model_written_plainly() => Case.Any.Sample(
        asked =>
        {
            var (told, model) = (asked.Recommend(), new NaiveModel(asked));
            Assert.Equal(asked.Catalog.Frameworks.Count, told.Total);
            if (model.Raw.Count == 0)
            {
                Assert.Equal(VerdictKind.None, told.Verdict.Kind);
                Assert.Empty(told.Ranking);
                Assert.Empty(told.RuledOut);
                return;
            }

            Assert.Equal(Slugs(model.Meeting), Slugs(told.Ranking.Select(r => r.Framework)));
            Assert.Equal(model.Meeting.Count, told.RankedTotal);
            Assert.All(told.Ranking, r => Assert.Equal((double)model.Score(r.Framework), r.Score, Equal));
            Assert.All(told.Ranking, r => Assert.Equal(model.Rank(r.Framework), r.Rank));
        },
        iter: 80);

    [Fact]
    public void Scores_of_decimals_are_right_to_the_last_bit() => Case.InDecimals.Sample(
        asked =>
        {
            var (told, model) = (asked.Recommend(), new NaiveModel(asked));
            // A cast from decimal can be off by the last bit; reading digits is not.
            double Score(FrameworkSummary framework) => double.Parse(
                model.Score(framework).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            Assert.All(told.Ranking, r => Assert.Equal(Score(r.Framework), r.Score));
            Assert.All(told.RuledOut.Where(_ => model.Raw.Count > 0), r => Assert.Equal(Score(r.Framework), r.Score));
        },
        iter: 80);

    [Fact]
    public void Contributions_add_up_to_the_score_and_weights_to_1() => Case.Any.Sample(
        asked =>
        {
            var (told, model) = (asked.Recommend(), new NaiveModel(asked));
            var all = told.Ranking.Select(r => (r.Framework, r.Score, r.Contributions))
                .Concat(told.RuledOut.Select(r => (r.Framework, r.Score, r.Contributions)));
            foreach (var (framework, score, contributions) in all)
            {
                Assert.Equal(score, contributions.Sum(c => c.Points), Equal);
                Assert.Equal(1, contributions.Sum(c => c.Weight), Equal);
                Assert.Equal(Criteria(asked, model), contributions.Select(c => c.Criterion));
                foreach (var c in contributions)
                {
                    Assert.Equal(
                        (double)model.Raw.GetValueOrDefault(c.Criterion) / (double)model.Raw.Values.Sum(), c.Weight,
                        Equal);
                    Assert.Equal((double)model.Value(framework, c.Criterion), c.Value, Equal);
                    Assert.Equal(100 * c.Weight * c.Value, c.Points, Equal);
                    Assert.Equal(model.IsRated(framework, c.Criterion), c.IsRated);
                }
            }
        },
        iter: 50);

    [Fact]
    public void Equal_scores_are_ordered_by_the_whole_percent_of_first_places_then_by_name() => Case.InHalves.Sample(
        asked =>
        {
            var ranking = asked.Recommend().Ranking;
            var expected = ranking.OrderBy(r => r.Rank)
                .ThenByDescending(r => Math.Floor(r.FirstRankAcceptability * 100 + Equal))
                .ThenBy(r => r.Framework.Name, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(r => r.Framework.Slug, StringComparer.Ordinal);
            Assert.Equal(expected.Select(r => r.Framework.Slug), ranking.Select(r => r.Framework.Slug));
        },
        iter: 50);

    [Fact]
    public void First_places_without_draws_are_those_that_share_rank_1() => Case.Any.Sample(
        asked =>
        {
            var model = new NaiveModel(asked);
            var first = model.Raw.Count == 0 ? [] : model.Meeting.Where(m => model.Rank(m) == 1);
            Assert.Equal(first.Select(f => f.Slug), Recommender.FirstPlaces(asked.Catalog, asked.Answers));
        },
        iter: 500);

    [Fact]
    public void The_closeness_of_languages_is_the_best_of_all_pairs() => Case.Any.Sample(
        asked =>
        {
            var model = new NaiveModel(asked);
            Assert.All(asked.Catalog.Frameworks, f => Assert.Equal(
                (double)model.Value(f, Criterion.Language),
                LanguageCloseness.Of(asked.Catalog, asked.Answers.Languages, f).Closeness));
        },
        iter: 300);

    [Fact]
    public void The_order_of_answers_and_repeated_languages_change_nothing() =>
        Gen.Select(Case.Any, Gen.Shuffle(Case.AskedNeeds)).Sample(
        (asked, order) =>
        {
            var answers = asked.Answers;
            var mixed = answers with
            {
                Languages = [.. answers.Languages.Reverse(), .. answers.Languages],
                Needs = order.Where(answers.Needs.ContainsKey).ToDictionary(k => k, k => answers.Needs[k]),
            };
            Assert.Equal(
                Say.Everything(asked.Recommend()), Say.Everything(Recommender.Recommend(asked.Catalog, mixed)));
        },
        iter: 40);

    [Fact]
    public void What_does_not_matter_is_the_same_as_no_answer() => Case.Any.Sample(
        asked =>
        {
            var answers = asked.Answers;
            var without = answers with
            {
                Size = null,
                Languages = [],
                RequireLanguage = false,
                Needs = answers.Needs.Where(n => n.Value.Weight > 0 && n.Key != "magic").ToDictionary(),
            };
            var weighed = answers with
            {
                SizeWeight = 0,

                // A language that no framework here is close to keeps a result from being clear, whatever it weighs.
                Languages = LanguageCloseness.IsFar(asked.Catalog, answers.Languages) ? [] : answers.Languages,
                LanguageWeight = 0,
                RequireLanguage = false,
                Needs = asked.Catalog.Needs.Select(n => n.Key).Union(answers.Needs.Keys)
                    .ToDictionary(k => k, answers.ImportanceOf),
            };
            Assert.Equal(
                Say.Everything(Recommender.Recommend(asked.Catalog, without)),
                Say.Everything(Recommender.Recommend(asked.Catalog, weighed)));
        },
        iter: 40);

    [Fact]
    public void Only_the_proportions_of_weights_count() =>
        Gen.Select(Case.Stated, Gen.OneOf(0.1, 0.3, 0.5, 0.7)).Sample(
        (asked, factor) =>
        {
            var model = new NaiveModel(asked);
            double Of(Criterion criterion) => (double)model.Raw.GetValueOrDefault(criterion);
            ProjectAnswers Scaled(double by) => asked.Answers with
            {
                SizeWeight = by * Of(Criterion.Size),
                LanguageWeight = by * Of(Criterion.Language),
                Needs = asked.Answers.Needs.ToDictionary(
                    n => n.Key, n => Importance.OfWeight(by * Of(Criterion.OfNeed(n.Key)))),
            };
            var (full, scaled) = (
                Recommender.Recommend(asked.Catalog, Scaled(1)), Recommender.Recommend(asked.Catalog, Scaled(factor)));
            Assert.Equal(full.Ranking.Select(r => (r.Rank, r.Framework.Slug)), scaled.Ranking.Select(
                r => (r.Rank, r.Framework.Slug)));
            foreach (var (one, other) in full.Ranking.Zip(scaled.Ranking))
            {
                Assert.Equal(one.Score, other.Score, Equal);
                Assert.All(
                    one.RankAcceptability.Zip(other.RankAcceptability), s => Assert.Equal(s.First, s.Second, Equal));
            }
        },
        iter: 40);

    private static IEnumerable<string> Slugs(IEnumerable<Core.Catalog.FrameworkSummary> frameworks) =>
        frameworks.Select(f => f.Slug).Order(StringComparer.Ordinal);

    /// <summary>
    /// Size, languages, needs in their order; languages also where they weigh nothing but are required.
    /// </summary>
    private static IEnumerable<Criterion> Criteria(Case asked, NaiveModel model) =>
        new[] { Criterion.Size, Criterion.Language }.Concat(asked.Catalog.Needs.Select(n => Criterion.OfNeed(n.Key)))
            .Where(c => model.Raw.ContainsKey(c) || c == Criterion.Language && asked.Answers.RequireLanguage);
}
