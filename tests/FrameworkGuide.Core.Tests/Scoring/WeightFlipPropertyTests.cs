using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class WeightFlipPropertyTests
{
    private const double Equal = 1e-9;
    private const double Tie = 1e-6;

    [Fact]
    public void A_flip_is_the_smallest_change_of_one_weight_that_ties_for_first() => Case.InHalves.Sample(
        AssertFlips, iter: 60);

    [Fact]
    public void In_decimals_it_is_too() => Case.InDecimals.Sample(AssertFlips, iter: 40);

    [Fact]
    public void At_a_flip_no_framework_is_ahead_of_the_one_that_ties() => Case.Any.Sample(
        asked =>
        {
            var (told, model) = (asked.Recommend(), new NaiveModel(asked));
            foreach (var flip in told.Flips)
            {
                decimal ScoreAtTie(FrameworkSummary framework) => model.ScoreAt(
                    framework, flip.Criterion, (decimal)flip.WeightAtTie);
                Assert.InRange(flip.WeightAtTie, 0, 0.999999999);
                Assert.Equal(
                    (double)model.Meeting.Max(ScoreAtTie),
                    (double)ScoreAtTie(asked.Catalog.FrameworksBySlug[flip.Slug]), Tie);
                Assert.Equal(
                    (double)ScoreAtTie(told.Ranking[0].Framework),
                    (double)ScoreAtTie(asked.Catalog.FrameworksBySlug[flip.Slug]), Tie);
            }

            Assert.Equal(told.Flips.OrderBy(f => f.Change), told.Flips);
            Assert.DoesNotContain(told.Flips, f => f.Slug == told.Ranking[0].Framework.Slug);
            Assert.Equal(told.Flips.Count, told.Flips.DistinctBy(f => f.Slug).Count());
        },
        iter: 60);

    [Fact]
    public void The_raw_weight_of_a_flip_given_as_an_answer_makes_the_tie() => Case.Stated.Sample(
        asked =>
        {
            var told = asked.Recommend();
            foreach (var flip in told.Flips.Where(f => f.RawWeightAtTie <= Importance.MaxWeight).Take(3))
            {
                // A must that becomes a number lets others in; those do not count.
                var after = Recommender.Recommend(asked.Catalog, WithRawWeight(asked.Answers, flip));
                var scores = after.Ranking.Where(r => told.Ranking.Any(b => b.Framework.Slug == r.Framework.Slug))
                    .ToDictionary(r => r.Framework.Slug, r => r.Score);
                Assert.Equal(scores.Values.Max(), scores[flip.Slug], Tie);
                Assert.Equal(scores[told.Ranking[0].Framework.Slug], scores[flip.Slug], Tie);
            }
        },
        iter: 40);

    private static void AssertFlips(Case asked)
    {
        var (told, model) = (asked.Recommend(), new NaiveModel(asked));
        foreach (var other in told.Ranking.Skip(1))
        {
            var ties = model.TiesForFirst(told.Ranking[0].Framework, other.Framework);
            var flip = told.Flips.SingleOrDefault(f => f.Slug == other.Framework.Slug);
            Assert.Equal(ties.Count > 0, flip is not null);
            if (flip is null)
                continue;
            Assert.Equal((double)ties[flip.Criterion], flip.WeightAtTie, Equal);
            Assert.Equal((double)model.Weight(flip.Criterion), flip.WeightNow, Equal);
            Assert.Equal((double)ties.Min(t => Math.Abs(t.Value - model.Weight(t.Key))), flip.Change, Equal);
        }
    }

    private static ProjectAnswers WithRawWeight(ProjectAnswers answers, WeightFlip flip) =>
        flip.Criterion == Criterion.Size ? answers with { SizeWeight = flip.RawWeightAtTie }
        : flip.Criterion == Criterion.Language ? answers with { LanguageWeight = flip.RawWeightAtTie }
        : answers.WithNeed(flip.Criterion.NeedKey!, Importance.OfWeight(flip.RawWeightAtTie));
}
