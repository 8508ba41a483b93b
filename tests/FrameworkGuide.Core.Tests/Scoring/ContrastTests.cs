using CsCheck;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class ContrastTests
{
    [Fact]
    public void A_lead_is_made_of_where_a_framework_is_ahead_and_where_it_is_behind()
    {
        // 2 : 1 : 1. ant (10 + 1 + 3) / 20, bee (6 + 4 + 3) / 20.
        var catalog = Some.Catalog([Some.Summary("ant", ("api", 5), ("data", 1), ("mail", 3)), Some.Summary(
            "bee", ("api", 3), ("data", 4), ("mail", 3))]);
        var ranking = Recommender.Recommend(catalog, Say.Answers("api important, data nice, mail nice")).Ranking;

        var (ant, bee) = (Contrast.Of(ranking[0], ranking)!, Contrast.Of(ranking[1], ranking)!);

        Assert.Equal(("bee", 5), (ant.Other.Framework.Slug, ant.Lead));
        Assert.Equal([new ContrastPart(Criterion.OfNeed("api"), 20, 20)], ant.Ahead);
        Assert.Equal([new ContrastPart(Criterion.OfNeed("data"), -15, -15)], ant.Behind);
        Assert.Equal(("ant", -5), (bee.Other.Framework.Slug, bee.Lead));
        Assert.Equal([new ContrastPart(Criterion.OfNeed("data"), 15, 15)], bee.Ahead);
        Assert.Equal([new ContrastPart(Criterion.OfNeed("api"), -20, -20)], bee.Behind);
    }

    [Fact]
    public void The_only_one_is_held_against_nothing()
    {
        var ranking = Recommender.Recommend(
            Some.Catalog([Some.Summary("ant", ("api", 5))]), Say.Answers("api nice")).Ranking;
        Assert.Null(Contrast.Of(ranking[0], ranking));
    }

    [Fact]
    public void What_is_shown_adds_up_to_the_difference_of_the_scores_that_are_shown() => Case.Any.Sample(
        asked =>
        {
            var (ranking, model) = (asked.Recommend().Ranking, new NaiveModel(asked));
            foreach (var ranked in ranking.Where(_ => ranking.Count > 1))
            {
                var contrast = Contrast.Of(ranked, ranking)!;
                var other = ranked == ranking[0] ? ranking[1] : ranking[0];
                Assert.Equal(other, contrast.Other);
                Assert.Equal(Tenths.Of(ranked.Score) - Tenths.Of(other.Score), contrast.Lead, 1e-9);
                Assert.Equal(contrast.Lead, contrast.Ahead.Concat(contrast.Behind).Sum(p => p.Shown), 1e-9);
                foreach (var criterion in model.Raw.Keys)
                {
                    var points = 100 * model.Weight(criterion) * (
                        model.Value(ranked.Framework, criterion) - model.Value(other.Framework, criterion));
                    var part = (points > 0 ? contrast.Ahead : contrast.Behind)
                        .SingleOrDefault(p => p.Criterion == criterion);
                    Assert.Equal(points != 0, part is not null);
                    if (part is null)
                        continue;
                    Assert.Equal((double)points, part.Points, 1e-9);
                    Assert.True(
                        Math.Abs(part.Shown - part.Points) < 0.1 + 1e-9 && part.Shown * part.Points >= 0,
                        $"{part} is shown");
                }
            }
        },
        iter: 60);
}
