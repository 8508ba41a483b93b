using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Explanation;

/// <summary>Which sentence is said when.</summary>
public sealed class VerdictTextsTests
{
    /// <summary>Ratings of the frameworks on api, data and mail, what is answered, and the sentence.</summary>
    [Theory]
    [InlineData("5 3 3, 1 3 3", "api important, data nice, mail nice",
        "ant is the clear choice on your 3 answers: first in more than 99% of our runs; no single open question could "
        + "change it.")]
    [InlineData("5 3 3, 1 3 3", "api important",
        "ant leads so far on your one answer: first in more than 99% of our runs; no single open question could "
            + "change it.")]
    [InlineData("5 3 2, 1 3 3", "api important, data nice",
        "ant leads so far on your 2 answers: first in more than 99% of our runs; 1 open question could still change "
            + "it.")]
    [InlineData("5 2 2, 4 3 4", "api important",
        "ant leads so far on your one answer: first in more than 99% of our runs; 2 open questions could still change "
            + "it.")]
    [InlineData("5 3 3, 1 3 3", "", "Nothing is answered yet.")]
    [InlineData("1 3 3, 2 3 3", "api must", "No framework meets all your conditions.")]
    [InlineData("5 3 3, 1 3 3", "api must",
        "ant is the only one that meets your conditions; no single open question could change it.")]
    // Level: the one that is first in more runs comes first.
    [InlineData("5 1 3, 1 5 3", "api 2, data 2",
        "bee and ant tie for first: it depends on how much “api” matters; no single open question could change it.")]
    [InlineData("3 3 5, 3 3 1", "api nice, data nice",
        "ant and bee tie for first: your answers do not separate them; among the open questions, they differ most on "
            + "“mail”; 1 open question could still change it.")]
    [InlineData("3 3 3, 3 3 3, 3 3 3", "api nice, data nice",
        "ant, bee and cat tie for first: your answers do not separate them; "
        + "no single open question could change it.")]
    [InlineData("4 5 5, 1 5 5", "api must, data 1",
        "ant is the only one that meets your conditions; no single open question could change it.")]
    [InlineData("3 1 3, 2 5 3", "api must, data 10",
        "ant is the only one that meets your conditions; no single open question could change it. "
        + "bee would come first if “api” were not a must-have.")]
    [InlineData("3 1 3, 2 5 2", "api must, mail must, data 10",
        "ant is the only one that meets your conditions; no single open question could change it. "
        + "bee would come first if it were not ruled out.")]
    public void A_verdict_is_a_sentence(string ratings, string answers, string sentence) =>
        Assert.Equal(sentence, Verdict(Guide(ratings), answers));

    [Fact]
    public void A_leaning_verdict_names_what_is_first_in_the_other_runs()
    {
        var sentence = Verdict(Guide("4 4 4, 3.7 4 4"), "api 10, data nice, mail nice");

        Assert.Matches(
            "^ant is the likely choice on your 3 answers: first in [67][0-9]% of our runs, bee in [23][0-9]%; no "
                + "single",
            sentence);
    }

    [Fact]
    public void Where_no_framework_is_close_to_the_team_the_verdict_is_about_those_that_are_here()
    {
        var sentence = Verdict(Guide("5 3 3, 1 3 3"), "knows Cobol, api important, data nice, mail nice");

        Assert.StartsWith(
            "Of the frameworks here, ant leads on your 4 answers: first in more than 99% of our runs; ", sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Several_that_are_ruled_out_and_better_are_named_together()
    {
        var sentence = Verdict(Guide("3 1 3, 2 5 3, 1 5 3"), "api must, data 10");

        Assert.EndsWith(
            " bee and cat score at least as high, but your conditions rule them out.", sentence,
            StringComparison.Ordinal);
    }

    private static string Verdict(CatalogSnapshot guide, string answers) =>
        new ExplainedRecommendation(
            guide, new DateOnly(2026, 1, 1), Say.Answers(answers), Recommender.Recommend(guide, Say.Answers(answers)))
            .Verdict;

    private static CatalogSnapshot Guide(string ratings) => Some.Catalog(
        [
            .. from framework in ratings.Split(", ").Zip(["ant", "bee", "cat"])
               let values = framework.First.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture))
                   .ToList()
               select Some.Summary(framework.Second, ("api", values[0]), ("data", values[1]), ("mail", values[2])),
        ]);
}
