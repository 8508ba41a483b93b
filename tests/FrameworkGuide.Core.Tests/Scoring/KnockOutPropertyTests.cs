using CsCheck;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class KnockOutPropertyTests
{
    private const double Equal = 1e-9;

    /// <summary>Cases with more conditions than usual.</summary>
    private static readonly Gen<Case> Strict = Gen.Select(
        Case.Any, Gen.Bool.Array[Case.AskedNeeds.Length], (asked, musts) => asked with
        {
            Answers = asked.Answers with
            {
                Needs = asked.Answers.Needs.ToDictionary(
                    n => n.Key, n => musts[Array.IndexOf(Case.AskedNeeds, n.Key)] ? Importance.Must : n.Value),
            },
        });

    [Fact]
    public void Ruled_out_are_those_that_miss_a_condition_and_no_others() => Strict.Sample(
        asked =>
        {
            var (told, model) = (asked.Recommend(), new NaiveModel(asked));
            if (model.Raw.Count == 0)
                return;
            Assert.Equal(
                model.RuledOut.Select(f => f.Slug).Order(StringComparer.Ordinal),
                told.RuledOut.Select(r => r.Framework.Slug).Order(StringComparer.Ordinal));
            Assert.Equal(model.RuledOut.Count, told.RuledOutTotal);
            foreach (var r in told.RuledOut)
            {
                Assert.Equal((double)model.Score(r.Framework), r.Score, Equal);
                Assert.Equal(model.Rank(r.Framework), r.RankIfRelaxed);
                var unmet = model.Unmet(r.Framework);
                Assert.Equal(
                    unmet.Keys.OrderBy(c => c.Name, StringComparer.Ordinal),
                    r.Reasons.Select(u => u.Criterion).OrderBy(c => c.Name, StringComparer.Ordinal));
                foreach (var reason in r.Reasons)
                {
                    var miss = (double)unmet[reason.Criterion];
                    var (isLanguage, isRated) = (
                        reason.Criterion == Criterion.Language, model.IsRated(r.Framework, reason.Criterion));
                    Assert.Equal(miss, reason.Miss, Equal);
                    Assert.Equal(
                        isLanguage ? asked.Catalog.Site.RequireCloseness : asked.Catalog.Site.MustThreshold,
                        reason.Required, Equal);
                    Assert.Equal(isRated, reason.Value is not null);
                    if (isRated)
                        Assert.Equal(
                            (double)model.Value(r.Framework, reason.Criterion) * (isLanguage ? 1 : 5),
                            reason.Value!.Value, Equal);
                    Assert.Equal(isRated && miss <= 0.5 + Equal, reason.IsNarrow);
                }
            }
        },
        iter: 60);

    [Fact]
    public void What_is_ruled_out_is_listed_by_fewest_then_smallest_misses_then_the_best_score() => Strict.Sample(
        asked =>
        {
            var ruledOut = asked.Recommend().RuledOut;
            var expected = ruledOut.OrderBy(r => r.Reasons.Count).ThenBy(r => r.Reasons.Sum(u => u.Miss))
                .ThenByDescending(r => r.Score)
                .ThenBy(r => r.Framework.Name, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(r => r.Framework.Slug, StringComparer.Ordinal);
            Assert.Equal(expected.Select(r => r.Framework.Slug), ruledOut.Select(r => r.Framework.Slug));
        },
        iter: 50);

    [Fact]
    public void A_number_never_rules_out() => Case.Any.Sample(
        asked =>
        {
            var answers = asked.Answers with
            {
                RequireLanguage = false,
                Needs = asked.Answers.Needs.ToDictionary(n => n.Key, n => Importance.OfWeight(n.Value.Weight)),
            };
            Assert.Empty(Recommender.Recommend(asked.Catalog, answers).RuledOut);
        },
        iter: 30);
}
