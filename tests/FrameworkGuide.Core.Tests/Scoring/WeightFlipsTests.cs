using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>Told as "framework criterion, share now to share at the tie (raw weight at the tie)".</summary>
public sealed class WeightFlipsTests
{
    [Fact]
    public void The_smallest_change_is_told_with_the_share_and_the_raw_weight_of_the_tie()
    {
        // As worked out where verdicts are tested; with api at 1.9 both have 1.9 * 4 + 2 * 3 + 3 = 1.9 * 3 + 2 * 3.9 +
        // 3.1 = 16.6.
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 4), ("data", 3), ("mail", 3)), Some.Summary(
                "bee", ("api", 3), ("data", 3.9), ("mail", 3.1))]);

        var told = Recommender.Recommend(catalog, Say.Answers("api important, data important, mail nice"));

        Assert.Equal("bee needs/api 0.4 to 0.388 (1.9)", Say.Flips(told));
        Assert.Equal(0.4 - 1.9 / 4.9, told.Flips[0].Change, 1e-12);
    }

    [Theory]
    // Of two criteria, either can give way by the same; told is the one on which the two differ most. ant (5 + 3) / 2,
    // bee (3 + 4) / 2. With api at w: 2w - (1 - w) = 0 at 1/3, raw 1/3 / (2/3) * 2.
    [InlineData("api important, data important", "bee needs/api 0.5 to 0.333 (1)")]
    // Weights that are not known are 1 each.
    [InlineData("weights unknown, api 7, data 3", "bee needs/api 0.5 to 0.333 (0.5)")]
    // 10 : 1. api has to fall from 10/11 to 1/3; the rest stays at 1.
    [InlineData("api 10, data 1", "bee needs/api 0.909 to 0.333 (0.5)")]
    // 1 : 10. bee is first, and ant draws level where api rises to 1/3 of all: 0.5 * 10.
    [InlineData("api 1, data 10", "ant needs/api 0.091 to 0.333 (5)")]
    // Level already: nothing has to change. 1 : 2 is 5 + 6 = 3 + 8.
    [InlineData("api 1, data 2", "bee needs/api 0.333 to 0.333 (1)", "ant needs/api 0.333 to 0.333 (1)")]
    // One criterion alone is all the weight there is.
    [InlineData("api important", "")]
    [InlineData("", "")]
    public void Flips_follow_from_the_difference_on_a_criterion_and_without_it(string answers, params string[] flips) =>
        Assert.Contains(
            Say.Flips(Recommender.Recommend(
                Some.Catalog(
                    [
                        Some.Summary("ant", ("api", 5), ("data", 3)),
                        Some.Summary("bee", ("api", 3), ("data", 4)),
                    ]),
                Say.Answers(answers))),
            flips);

    [Theory]
    // They differ on api alone, and so are level without it, in decimals and in whole numbers.
    [InlineData(4, 3, 2.5, "api 2.2, data important", "bee needs/api 0.524 to 0 (0)")]
    [InlineData(4.5, 4, 3, "api 0.1, data 1", "bee needs/api 0.091 to 0 (0)")]
    [InlineData(4.5, 4, 3, "api 0.7, data nice", "bee needs/api 0.412 to 0 (0)")]
    [InlineData(5, 4, 4, "api nice, data nice", "bee needs/api 0.5 to 0 (0)")]
    public void Frameworks_that_differ_on_one_criterion_are_level_where_it_weighs_nothing(
        double api, double data, double other, string answers, string flips)
    {
        var told = Recommender.Recommend(
            Some.Catalog(
                [
                    Some.Summary("ant", ("api", api), ("data", data)),
                    Some.Summary("bee", ("api", other), ("data", data)),
                ]),
            Say.Answers(answers));

        Assert.Equal(flips, Say.Flips(told));
        Assert.False(double.IsNegative(told.Flips[0].WeightAtTie) || double.IsNegative(told.Flips[0].RawWeightAtTie));
    }

    [Fact]
    public void A_framework_that_is_worse_throughout_or_alike_throughout_has_none()
    {
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 4)), Some.Summary("bee", ("api", 4), ("data", 3)), Some.Summary(
                "cat", ("api", 5), ("data", 4))]);

        Assert.Empty(Recommender.Recommend(catalog, Say.Answers("api nice, data nice")).Flips);
    }

    [Fact]
    public void A_framework_that_is_only_worse_where_it_differs_ties_where_that_weighs_nothing()
    {
        var catalog = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 4)), Some.Summary("bee", ("api", 4), ("data", 4))]);

        var flip = Assert.Single(Recommender.Recommend(catalog, Say.Answers("api nice, data nice")).Flips);

        Assert.Equal(("bee", Criterion.OfNeed("api")), (flip.Slug, flip.Criterion));
        Assert.Equal((0.5, 0, 0), (flip.WeightNow, flip.WeightAtTie, flip.RawWeightAtTie));
    }

    [Fact]
    public void A_tie_behind_a_third_framework_is_none_and_what_is_ruled_out_is_no_third()
    {
        // api 1 : data 9. ant (0 + 45) / 10, bee (2.5 + 36) / 10, cat (5 + 0) / 10. ant and bee tie at 2/7: 2.5w = 1 -
        // w. ant and
        // cat tie at 1/2, 2.5 points each, where bee has 3.25.
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 0), ("data", 5), ("mail", 3)),
                Some.Summary("bee", ("api", 2.5), ("data", 4), ("mail", 2)),
                Some.Summary("cat", ("api", 5), ("data", 0), ("mail", 3)),
            ]);

        Assert.Equal("bee needs/api 0.1 to 0.286 (3.6)", Say.Flips(
            Recommender.Recommend(catalog, Say.Answers("api 1, data 9"))));

        // Without bee: mail, 4 and alike, keeps its proportion to data, so that ant has more without api: (45 + 12) /
        // 13 to 12 / 13.
        // w = 45/13 / (45/13 + 5) = 45/110, raw 45/65 * 13 = 9.
        Assert.Equal("cat needs/api 0.071 to 0.409 (9)", Say.Flips(
            Recommender.Recommend(catalog, Say.Answers("api 1, data 9, mail must"))));
    }

    [Fact]
    public void Sizes_and_languages_flip_too_and_a_raw_weight_can_be_more_than_an_answer_can_give()
    {
        static Dictionary<ProjectSize, double> Small(double rating) => new() { [ProjectSize.Small] = rating };
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", ("api", 4)) with { Sizes = Small(4) },
                Some.Summary("bee", ("api", 3.5)) with { Sizes = Small(4), Languages = ["Go"] },
                Some.Summary("cat", ("api", 1)) with { Sizes = Small(5) },
            ]);

        // Size 2, language 3, api 10. ant (8 + 15 + 40) / 15 = 4.2, bee (8 + 0 + 35) / 15, cat (10 + 15 + 10) / 15.
        // bee: worse or alike throughout: no flip but where both weights vanish, which one alone cannot.
        // cat and ant: size: without it r = (55 - 25) / 13, d = -1: w = 30/43, raw 30/13 * 13 = 30; from 2/15 by 0.564.
        // api: without it r = (23 - 25) / 5 = -0.4, d = 3: w = 0.4 / 3.4, raw 0.4/3 * 5 = 0.667; from 10/15 by 0.549.
        Assert.Equal("cat needs/api 0.667 to 0.118 (0.667)", Say.Flips(
            Recommender.Recommend(catalog, Say.Answers("small, knows Python, api 10"))));

        // Size 2, language 3, api 4, a team in Go. bee (8 + 15 + 14) / 9, ant (8 + 0 + 16) / 9, cat (10 + 0 + 4) / 9.
        // ant and bee:
        // language: r = (22 - 24) / 6 = -1/3, d = 5: w = 1/3 / (16/3) = 1/16, raw 1/15 * 6 = 0.4; from 1/3 by 0.271.
        // api: r = (23 - 8) / 5 = 3, d = -0.5: w = 3 / 3.5, raw 6 * 5 = 30; from 4/9 by 0.413.
        // cat and bee: size: r = (29 - 4) / 7, d = -1: w = 25/32, raw 25/7 * 7 = 25; from 2/9 by 0.559. No other weight
        // does it.
        Assert.Equal(
            "ant language 0.333 to 0.063 (0.4), cat size 0.222 to 0.781 (25)",
            Say.Flips(Recommender.Recommend(catalog, Say.Answers("small, knows Go, api 4"))));
    }
}
