using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class TradeOffTests
{
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 3), ("mail", 3.5)),
            Some.Summary("bee", ("api", 3.5), ("data", 4), ("mail", 3)),
        ]);

    [Fact]
    public void A_close_result_asks_which_of_two_criteria_to_give_up()
    {
        // ant 10 + 8.7, bee 7 + 11.6.
        var tradeOff = Find("api 2, data 2.9")!;

        Assert.Equal(("needs/data", 0.8, 0.6), Loss(tradeOff.ForFirst));
        Assert.Equal(("needs/api", 1, 0.7), Loss(tradeOff.ForSecond));
        Assert.Equal(["ant"], tradeOff.ForFirst.First);
        Assert.Equal(["bee"], tradeOff.ForSecond.First);

        // Of 4.9 together: v · 1.5 = 2 · w · 1 where data is given up, v · 1 = 2 · w · 1.5 where api is.
        Assert.Equal((2.1, 2.8), WeightsOf(tradeOff.ForFirst));
        Assert.Equal((3.7, 1.2), WeightsOf(tradeOff.ForSecond));

        static (double Data, double Api) WeightsOf(TradeOffSide side) =>
            (side.Answers.ImportanceOf("data").Weight, side.Answers.ImportanceOf("api").Weight);
    }

    [Theory]
    [InlineData("api important")] // nothing pulls the other way
    [InlineData("api 10, data nice")] // not close
    [InlineData("api must, data 6")] // a must-have keeps its weight
    [InlineData("api important, data important, weights unknown")]
    [InlineData("")]
    public void Where_there_is_no_choice_to_make_none_is_asked_for(string answers) => Assert.Null(Find(answers));

    [Fact]
    public void Either_answer_speaks_for_its_framework_and_leaves_all_else_as_it_is() => Case.Stated.Sample(
        asked =>
        {
            var told = asked.Recommend();
            if (TradeOff.Find(asked.Catalog, asked.Answers, told) is not { } tradeOff)
                return;
            Assert.Equal(VerdictKind.Close, told.Verdict.Kind);
            Assert.NotEqual(tradeOff.ForFirst.First, tradeOff.ForSecond.First);
            var (one, other) = (told.Ranking[0].Framework.Slug, told.Ranking[1].Framework.Slug);
            foreach (var (side, kept) in new[]
            {
                (tradeOff.ForFirst, tradeOff.ForSecond.GivenUp), (tradeOff.ForSecond, tradeOff.ForFirst.GivenUp),
            })
            {
                Assert.True(side.From > side.To);
                Assert.False(asked.Answers.ImportanceOf(side.GivenUp.NeedKey ?? "").IsMust);
                Assert.Equal(
                    asked.Answers.Answered(asked.Catalog).Where(a => a.Criterion != side.GivenUp
                        && a.Criterion != kept),
                    side.Answers.Answered(asked.Catalog).Where(a => a.Criterion != side.GivenUp
                        && a.Criterion != kept));
            }

            Assert.True(Lead(asked.Catalog, tradeOff.ForFirst.Answers, one, other)
                >= Lead(asked.Catalog, tradeOff.ForSecond.Answers, one, other));
        },
        iter: 300);

    private static double Lead(CatalogSnapshot catalog, ProjectAnswers answers, string one, string other)
    {
        var ranking = Recommender.Recommend(catalog, answers).Ranking;
        return ranking.Single(r => r.Framework.Slug == one).Score
            - ranking.Single(r => r.Framework.Slug == other).Score;
    }

    private static (string Criterion, double From, double To) Loss(TradeOffSide side) =>
        (side.GivenUp.Name, Math.Round(side.From, 6), Math.Round(side.To, 6));

    private static TradeOff? Find(string answers) => TradeOff.Find(
        Catalog, Say.Answers(answers), Recommender.Recommend(Catalog, Say.Answers(answers)));
}
