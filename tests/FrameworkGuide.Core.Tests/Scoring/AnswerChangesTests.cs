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
    // Size 2, api 1: ant 10 + 3, bee 6 + 4. In a medium project both are 2.5 and api decides, as it does without a size.
    // api at 2 or 4 leaves ant ahead (16 to 14) or level (22 to 22), as does mail at 2: ant 13 + 4, bee 10 + 10 is the change.
    [InlineData("small, api nice", "ant", "size Medium: bee, size Large: bee, size : bee, needs/mail important: bee")]
    // The only answer cannot be taken away; others of it, and of what is not answered, can turn it. api 2: ant 6, bee 8.
    // With a small project ant 16, bee 14; with data at 2 ant 16, bee 12.
    [InlineData("api important", "bee", "size Small: ant, needs/data important: ant")]
    // Language 3, api 1. ant 15 + 3, bee 0 + 4. Without languages api decides. Size large: ant 22, bee 14; mail 2: 22 to 14.
    [InlineData("knows Python, api nice", "ant", "language : bee")]
    // The team knows both: api decides. Without Go ant is ahead.
    [InlineData("knows Python, knows Go, api nice", "bee", "language Python: ant, size Small: ant, needs/data important: ant")]
    // Data 2, mail 1.5: ant 10 + 3, bee 4 + 7.5. data at 1: ant 8, bee 9.5; at 0 mail decides. mail at 2 makes both 14, which is
    // not another first; as a must it rules ant out. Large: ant 17, bee 21.5; api at 2: ant 19, bee 19.5.
    [InlineData(
        "data important, mail 1.5", "ant",
        "needs/data : bee, needs/data nice: bee, needs/mail must: bee, size Large: bee, needs/api important: bee")]
    // bee is ruled out until Python is not required: then ant has 15 + 20, bee 50. mail as a must rules out ant as well.
    [InlineData("requires Python, mail 10", "ant", "language Python: bee, language : bee, needs/mail must: ")]
    public void A_change_is_told_where_it_puts_another_framework_first(string answers, string first, string changes)
    {
        Assert.Equal([first], Recommender.FirstPlaces(Catalog, Say.Answers(answers)));
        Assert.Equal(changes, Told(Catalog, Say.Answers(answers), first));
    }

    [Fact]
    public void At_most_12_are_told_in_the_order_of_the_content()
    {
        var keys = Enumerable.Range(0, 15).Select(i => $"n{i:00}").ToArray();
        var small = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 5 };
        var catalog = Some.Catalog(
            [
                Some.Summary("ant", [.. keys.Select(k => (k, 0.0))]) with { Sizes = small },
                Some.Summary("bee", [.. keys.Select(k => (k, 5.0))]),
            ],
            needs: keys.Reverse());

        var changes = AnswerChanges.Of(catalog, Say.Answers("small"), "ant");

        Assert.Equal(AnswerChanges.Most, changes.Count);
        Assert.Equal(keys.Reverse().Take(12), changes.Select(c => c.Criterion.NeedKey));
        Assert.All(changes, c => Assert.Equal("bee", Say.Slugs(c.First)));
    }

    private static string Told(CatalogSnapshot catalog, ProjectAnswers answers, string first) =>
        string.Join(", ", AnswerChanges.Of(catalog, answers, first).Select(c => $"{c.Criterion} {Answer(c)}: {Say.Slugs(c.First)}"));

    /// <summary>What the criterion's answer is now; empty where there is none any more.</summary>
    private static string Answer(AnswerChange change) =>
        change.Criterion == Criterion.Size ? $"{change.Answers.Size}"
        : change.Criterion == Criterion.Language ? (change.Answers.RequireLanguage ? "required " : "") + string.Join(" ", change.Answers.Languages)
        : change.Answers.Needs.TryGetValue(change.Criterion.NeedKey!, out var importance) ? importance.ToString() : "";
}
