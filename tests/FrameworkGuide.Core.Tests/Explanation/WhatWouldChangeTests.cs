using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Tests.Questionnaire;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class WhatWouldChangeTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 2)) with
            {
                Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 4, [ProjectSize.Large] = 1 },
            },
            Some.Summary("bee", ("api", 3), ("data", 4)) with
            {
                Languages = ["Go"],
                Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Large] = 5 },
            },
        ],
        languages: [Some.Language("Go"), Some.Language("Python")]);

    [Fact]
    public void Answers_with_the_same_outcome_are_told_together_and_by_their_question()
    {
        var outcome = Assert.Single(Find("small, api important").Answers);

        Assert.Equal("bee would come first", outcome.Then);
        Assert.Equal(
            ["the team: knew Go", "the project: were large", "“data”: were a must-have, which rules out ant"],
            outcome.Questions.Select(q => $"{q.Subject}: {string.Concat(q.Answers.Select(a => a.Before + a.Text))}"));
        Assert.Equal("/recommend/result?size=large&need.api=important", outcome.Questions[1].Answers[0].Address);
        Assert.Null(Find("small, api important").NoAnswer);
    }

    /// <summary>Every answer and weight that is offered does what is said of it.</summary>
    [Theory]
    [InlineData("small, api important")]
    [InlineData("knows Python, api nice, data nice")]
    [InlineData("api important, data nice")]
    [InlineData("data must, small")]
    public void Every_link_leads_to_what_it_says(string answers)
    {
        var changes = Find(answers);
        var links = changes.Answers.SelectMany(
            o => o.Questions.SelectMany(q => q.Answers, (_, link) => (o.Then, link.Address!)))
            .Concat(changes.Weights.Where(w => w.Address is not null)
                .Select(w => (Then: w.Text.Split(" if ")[0], w.Address!))).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Equal(l.Item1, ChangeTexts.Then(FirstAt(l.Item2))));
    }

    [Fact]
    public void A_weight_is_told_in_hundredths_just_past_the_tie()
    {
        // With w for api ant has 5w + 2, bee 3w + 4: level at 1.
        var weight = Assert.Single(Find("api important, data nice").Weights);

        Assert.Equal("bee would come first if “api” weighed 0.99 instead of 2", weight.Text);
        Assert.Equal("/recommend/result?need.api=0.99&need.data=nice", weight.Address);
    }

    [Fact]
    public void A_weight_that_has_to_rise_is_told_likewise()
    {
        // With w for data ant has 15 + 2w, bee 12 + 4w: level at 1.5.
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 2)), Some.Summary("bee", ("api", 4), ("data", 4))]);
        var weight = Assert.Single(Find("api 3, data nice", guide).Weights);

        Assert.Equal("bee would come first if “data” weighed 1.51 instead of 1", weight.Text);
        Assert.Equal("/recommend/result?need.api=3&need.data=1.51", weight.Address);
    }

    [Fact]
    public void With_open_weights_a_share_is_told_and_no_address()
    {
        // With w for data ant has 4 (1 - w) + 2w, bee 2.5 (1 - w) + 4w: level at 1.5 / 3.5.
        var weight = Assert.Single(Find("small, data nice, weights unknown").Weights);

        Assert.Null(weight.Address);
        Assert.Equal("ant would tie for first if “data” carried about 42.9% of the weight instead of 50%", weight.Text);
    }

    [Fact]
    public void Where_no_answer_and_no_weight_does_it_that_is_told()
    {
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 5)), Some.Summary("bee", ("api", 3), ("data", 4))]);
        var changes = WhatWouldChange.Find(
            ExplainedRecommendation.Explain(guide, default, Say.Answers("api nice, data must")));

        Assert.StartsWith(
            "No single answer would change the first place: ant would still come first.", changes.NoAnswer,
            StringComparison.Ordinal);
        Assert.Equal(
            "No single weight from 0 to 10 would put bee first; must-haves keep their weight.", changes.NoWeight);
        Assert.Empty(changes.Answers);
        Assert.Empty(changes.Weights);
    }

    [Fact]
    public void Where_the_languages_decide_the_result_without_them_is_linked()
    {
        var without = Find("knows Go, api nice").WithoutLanguages!;

        Assert.Equal(("ant would come first", "/recommend/result?need.api=nice"), (without.Text, without.Address));
        Assert.Null(Find("knows Python, api nice").WithoutLanguages);
    }

    private static IReadOnlyList<FrameworkSummary> FirstAt(string address)
    {
        var answers = AnswersQuery.Read(Asked.Pairs(Uri.UnescapeDataString(address.Split('?')[1])), Guide).Answers;
        return [.. Recommender.FirstPlaces(Guide, answers).Select(s => Guide.FrameworksBySlug[s])];
    }

    private static WhatWouldChange Find(string answers, CatalogSnapshot? guide = null) =>
        WhatWouldChange.Find(ExplainedRecommendation.Explain(guide ?? Guide, default, Say.Answers(answers)));
}
