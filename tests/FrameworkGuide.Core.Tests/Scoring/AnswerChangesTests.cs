using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class AnswerChangesTests
{
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("api", 3), ("data", 5), ("mail", 2)) with
            {
                Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 5, [ProjectSize.Large] = 2 },
            },
            Some.Summary("bee", ("api", 4), ("data", 2), ("mail", 5)) with
            {
                Languages = ["Go"],
                Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 3, [ProjectSize.Large] = 5 },
            },
        ]);

    [Theory]
    // Size 2, api 1: ant 10 + 3, bee 6 + 4. In a medium project both are 2.5 and api decides, as it does without a
    // size. api as a
    // must makes them level (22 to 22). mail at 2: ant 13 + 4, bee 10 + 10; as a must it rules ant out, data as a must
    // bee.
    [InlineData(
        "small, api nice",
        "size Medium: bee, size : bee, needs/mail important: bee, needs/api must: ant bee, language Go: "
        + "bee, size Large: bee, needs/mail must: bee")]
    // The only answer cannot be taken away. api 2: ant 6, bee 8. With a small project ant 16, bee 14; with data at 2
    // ant 16, bee 12.
    [InlineData("api important",
        "size Small: ant, needs/data important: ant, language Python: ant, needs/data must: ant")]
    // Language 3, api 1. ant 15 + 3, bee 0 + 4. Without languages api decides. With Go both are at home, with Go alone
    // bee.
    // Size large: ant 22, bee 14; mail at 2: 22 to 14, as a must it rules ant out.
    [InlineData("knows Python, api nice",
        "language : bee, language Python Go: bee, needs/mail must: bee, language Go: bee")]
    // The team knows both: api decides, and without it they are level. Without Go ant is ahead.
    [InlineData("knows Python, knows Go, api nice",
        "needs/api : ant bee, size Small: ant, needs/data important: ant, language Python: ant, needs/data must: ant")]
    // Data 2, mail 1.5: ant 10 + 3, bee 4 + 7.5. data at 1: ant 8, bee 9.5; at 0 mail decides; as a must it rules bee
    // out, who is not
    // first. mail at 2 makes both 14, as a must it rules ant out. Large: ant 17, bee 21.5; api at 2: ant 19, bee 19.5,
    // at 4: 25 to 27.5.
    [InlineData(
        "data important, mail 1.5",
        "needs/mail important: ant bee, needs/data nice: bee, needs/data : bee, size Large: bee, needs/api important: "
        + "bee, needs/mail must: bee, language Go: bee, needs/api must: bee")]
    // bee is ruled out until Python is not required: then ant has 15 + 20, bee 50. mail as a must rules out ant as
    // well: nothing is left.
    [InlineData("requires Python, mail 10",
        "language Python: bee, language : bee, language required Python Go: bee, language required Go: bee")]
    public void A_change_is_told_where_others_come_first(string answers, string changes) =>
        Assert.Equal(changes, string.Join(", ", AnswerChanges.Find(Catalog, Say.Answers(answers)).All.Select(
            c => $"{c.Criterion} {Answer(c)}: {string.Join(' ', c.First.Select(f => f.Slug))}")));

    [Fact]
    public void A_must_that_rules_the_first_out_says_so()
    {
        var changes = AnswerChanges.Find(Catalog, Say.Answers("knows Python, api nice")).All;

        Assert.Equal("needs/mail ant", string.Join(
            ", ", changes.Where(c => c.RuledOut.Count > 0).Select(c => $"{c.Criterion} {Say.Slugs(c.RuledOut)}")));
    }

    [Theory]
    [InlineData("knows Python, api nice", "bee")]
    [InlineData("knows Python, api nice, data important", null)] // ant is first without Python, too
    [InlineData("requires Python, api nice", "bee")]
    [InlineData("knows Python", null)] // nothing else is answered
    [InlineData("knows Python, mail 1, data 1", null)] // level without Python: ant is still first
    [InlineData("api nice", null)]
    public void Where_the_languages_decide_it_is_told_what_comes_first_without_them(string answers, string? first) =>
        Assert.Equal(
            first, AnswerChanges.Find(Catalog, Say.Answers(answers)).WithoutLanguages is { } without
                ? Say.Slugs(without.First)
                : null);

    [Fact]
    public void Where_nothing_comes_first_nothing_changes_it() =>
        Assert.Empty(AnswerChanges.Find(Catalog, Say.Answers("mail must, data must")).All);

    [Theory]
    // A medium project alone would leave api to decide, as it does now.
    [InlineData("api important", "size language needs/data")]
    [InlineData("small, api nice", "language needs/mail")]
    [InlineData("", "size language needs/api needs/data needs/mail")] // all are level
    [InlineData("mail must, data must", "")] // nothing is left
    [InlineData("mail must", "")] // bee alone is left, and no answer brings ant back
    [InlineData("small, knows Python, api nice, data nice, mail nice", "")] // all is answered
    public void A_question_is_open_while_some_answer_to_it_would_put_others_first(string answers, string open) =>
        Assert.Equal(open, string.Join(' ', AnswerChanges.Find(Catalog, Say.Answers(answers)).OpenQuestions));

    [Fact]
    public void Of_more_than_12_changes_the_smallest_of_each_outcome_are_listed_and_the_others_counted()
    {
        var keys = Enumerable.Range(0, 15).Select(i => $"n{i:00}").ToArray();
        var small = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 5 };
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", [.. keys.Select(k => (k, 0.0))]) with { Sizes = small },
                Some.Summary("bee", [.. keys.Select(k => (k, 5.0))]),
                Some.Summary("cat") with
                {
                    Languages = ["Go"],
                    Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 4 },
                },
            ],
            needs: keys.Reverse());

        var groups = AnswerChanges.Find(catalog, Say.Answers("small")).Groups();

        // Size medium and large put all level. Each need as important or a must puts bee first, Go cat.
        Assert.Equal(["ant bee cat: 1 and 1", "bee: 10 and 20", "cat: 1 and 0"], groups.Select(
            g => $"{string.Join(' ', g.First.Select(f => f.Slug))}: {g.Listed.Count} and {g.More}"));
        Assert.Equal(keys.Reverse().Take(10), groups[1].Listed.Select(c => c.Criterion.NeedKey));
        Assert.Equal(AnswerChanges.Most, groups.Sum(g => g.Listed.Count));
    }

    /// <summary>What the criterion's answer is then; empty where there is none any more.</summary>
    private static string Answer(AnswerChange change) =>
        change.Criterion == Criterion.Size ? $"{change.Answers.Size}"
        : change.Criterion == Criterion.Language ? (change.Answers.RequireLanguage ? "required " : "")
            + string.Join(" ", change.Answers.Languages)
        : change.Answers.Needs.TryGetValue(change.Criterion.NeedKey!, out var importance) ? importance.ToString() : "";
}
