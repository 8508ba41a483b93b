using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class ExplainedResultTests
{
    private static readonly DateOnly Today = Some.Day("2026-11-24");

    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 2)), Some.Summary("bee", ("api", 3), ("data", 4)),
            Some.Summary("cat", ("api", 2), ("data", 1)),
            Some.Summary("dog", ("api", 1), ("data", 1)),
        ]);

    [Fact]
    public void The_first_three_ranks_are_explained_and_the_rest_listed()
    {
        var result = Explain("api important, data nice");

        Assert.Equal(["ant", "bee", "cat"], result.Picks.Select(p => p.Ranked.Framework.Slug));
        Assert.Equal(["dog"], result.Rest.Select(r => r.Framework.Slug));
        Assert.Equal(("The first three", "1 other framework in the ranking", "ant"), (
            result.PicksTitle, result.RestTitle, result.First));
        Assert.Equal(("/compare?f=ant&f=bee&f=cat&need.api=important&need.data=nice", "Compare these three"), (
            result.CompareAddress, result.CompareText));
        Assert.Null(result.RankedNote);
        Assert.Null(result.WaysOut);
    }

    [Fact]
    public void One_that_is_left_alone_has_nothing_to_be_compared_with()
    {
        var result = Explain("api must, data must");

        Assert.Equal(("The one left", (string?)null), (result.PicksTitle, result.CompareAddress));
        Assert.Equal(("Where its points come from", "Where it loses points", null), (
            result.Picks[0].For.Title, result.Picks[0].Against.Title, result.Picks[0].Other));
        Assert.Equal(["data", "api"], result.Picks[0].For.Shown.Select(r => r.Name));
        Assert.Equal(["api", "data"], result.Picks[0].Against.Shown.Select(r => r.Name));
    }

    [Fact]
    public void A_reason_has_the_evidence_of_the_profile_and_says_when_it_is_old()
    {
        FrameworkProfile? Profile(string slug) => slug != "ant" ? null : Some.Profile(slug, slug) with
        {
            Reviewed = Some.Day("2026-01-01"),
            Needs = new Dictionary<string, Rating>
            {
                ["api"] = new(5, "Because.", ["https://a.example/"], null),
                ["data"] = new(2, "Old.", [], Some.Day("2026-11-01")),
            },
        };
        var (ant, bee) = (
            Explain("api important, data nice", Profile).Picks[0].Reasons,
            Explain("api important, data nice", Profile).Picks[1].Reasons);

        Assert.Equal([("Because.", true), ("Old.", false)], ant.Select(r => (r.Reason.Why, r.IsOverdue)));
        Assert.Equal([(5.0, "3.0"), (2.0, "4.0")], ant.Select(r => (r.Rating!.Value, r.OtherRating!)));
        Assert.Equal([(66.7, 26.7), (13.3, -13.4)], ant.Select(r => (r.Points, r.Lead!.Value)));
        Assert.All(bee, r => Assert.False(r.IsOverdue));
    }

    [Fact]
    public void Answers_and_what_is_set_without_one_are_told_with_their_questions()
    {
        string[] Told(string answers) => [.. Explain(answers).Answers.Select(
            a => $"{a.Name}: {a.Text} {a.QuestionAddress}")];

        Assert.Equal(
            [
                "Size of the project: Small (weight 5) "
                    + "/recommend/all?size=small&language=Go&policy=require&need.api=must&weight.size=5#size",
                "Languages of the team: Go, others ruled out "
                    + "/recommend/all?size=small&language=Go&policy=require&need.api=must&weight.size=5#language",
                "api: Must have "
                    + "/recommend/all?size=small&language=Go&policy=require&need.api=must&weight.size=5#need-api",
            ],
            [.. GivenAnswer.List(Explained("small, size=5, requires Go, api must")).Select(
                a => $"{a.Name}: {a.Text} {a.QuestionAddress}")]);
        Assert.Equal("Size of the project: "
            + "Not answered, so its weight of 5 has no effect /recommend/all?need.api=nice&weight.size=5#size",
            Told("size=5, api nice")[0]);
        Assert.Single(Told("size=2, api nice"));
    }

    [Fact]
    public void Weights_of_what_is_answered_can_be_moved_but_not_those_of_musts()
    {
        var form = WeightForm.Of(Explained("small, knows Go, language=1.5, api must, data 2.5, weights unknown"));

        Assert.Equal([("weight.size", "2"), ("weight.language", "1.5"), ("need.data", "2.5")], form.Weights.Select(
            w => (w.Field, w.Text)));
        Assert.Equal(
            [("size", "small"), ("language", "Go"), ("need.api", "must"), ("weighting", "unknown")], form.Kept);
        Assert.Equal(["api"], form.Musts);
        Assert.True(form.IsOpen);
    }

    [Fact]
    public void Each_miss_can_be_relaxed_alone()
    {
        var cat = Explain("api must, data must").RuledOut.Single(r => r.Framework.Slug == "cat");

        Assert.Equal(
            [("api", "/recommend/result?need.api=4&need.data=must"), (
                "data", "/recommend/result?need.api=must&need.data=4")],
            cat.Misses.Select(m => (m.Name, m.RelaxedAddress)));
        Assert.Null(cat.Misses[0].Why);
    }

    [Fact]
    public void Where_nothing_is_left_the_smallest_ways_out_are_told()
    {
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 2), ("data", 5)), Some.Summary("bee", ("api", 5), ("data", 1))]);
        var result = ExplainedResult.Explain(guide, Today, Say.Answers("api must, data must"), _ => null);

        Assert.Equal("no framework is left", result.First);
        Assert.Null(result.Changes);
        Assert.Equal(
            "Giving up one condition is enough for a framework to fit. The condition keeps its "
                + "weight.", result.WaysOut!.Sentence);
        Assert.Equal(
            [
                new WayOut("“api”", "ant fits", "/recommend/result?need.api=4&need.data=must"),
                new WayOut("“data”", "bee fits", "/recommend/result?need.api=must&need.data=4"),
            ],
            result.WaysOut.Smallest);
        Assert.Equal("/recommend/result?need.api=4&need.data=4", result.WaysOut.WithoutConditions!.Address);
        Assert.Null(result.WaysOut.Listed);
    }

    [Fact]
    public void Of_many_only_the_first_are_ranked_and_listed()
    {
        var many = Some.Catalog([.. Enumerable.Range(0, 60).Select(i => Some.Summary($"f{i:00}", ("api", i / 12.0)))]);
        var result = ExplainedResult.Explain(many, Today, Say.Answers("api nice"), _ => null);

        Assert.Equal(
            "Of 60 frameworks the first 50 by score were ranked against each other in these runs.", result.RankedNote);
        Assert.Equal(
            $"{60 - result.Picks.Count} other frameworks in the ranking, of which the first "
            + $"{50 - result.Picks.Count} are listed", result.RestTitle);
    }

    [Fact]
    public void A_ranking_so_far_shows_six_and_counts_the_others()
    {
        var many = Some.Catalog([.. Enumerable.Range(0, 16).Select(i => Some.Summary($"f{i:00}", ("api", i / 3.2)))]);
        var so = RankingSoFar.Of(ExplainedRecommendation.Explain(many, Today, Say.Answers("api must")));

        Assert.Equal(
            (6, "2 others", "f07, f06, f05, f04, f03 and f02 and others"), (so.Shown.Count, so.More, so.RuledOut));
        Assert.True(RankingSoFar.Of(ExplainedRecommendation.Explain(many, Today, new ProjectAnswers())).IsEmpty);
    }

    [Fact]
    public void What_is_usual_in_a_language_without_a_framework_is_named()
    {
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 5))],
            languages: [Some.Language("Go") with { Elsewhere = [new("Gin", null, null)] }, Some.Language("Python")]);
        ExplainedRecommendation Of(string answers) => ExplainedRecommendation.Explain(
            guide, Today, Say.Answers(answers));

        var note = Assert.Single(Of("knows Go, api nice").LanguageNotes);
        Assert.Equal(("No framework in this guide is written for Go. Common choices there:", "Gin"), (
            note.Text, Assert.Single(note.Elsewhere).Name));
        Assert.Equal("Only the framework in this guide is ranked.", Of("knows Go, api nice").FarFromTeam);
        Assert.Empty(Of("knows Python, api nice").LanguageNotes);
        Assert.Null(Of("knows Python, api nice").FarFromTeam);
    }

    private static ExplainedRecommendation Explained(string answers) => ExplainedRecommendation.Explain(
        Some.Catalog([Some.Summary("ant", ("api", 5), ("data", 2)) with { Languages = ["Go"] }],
            languages: [Some.Language("Go")]),
        Today, Say.Answers(answers));

    private static ExplainedResult Explain(string answers, Func<string, FrameworkProfile?>? profileOf = null) =>
        ExplainedResult.Explain(Guide, Today, Say.Answers(answers), profileOf ?? (_ => null));
}
