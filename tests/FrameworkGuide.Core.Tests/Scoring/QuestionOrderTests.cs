using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class QuestionOrderTests
{
    /// <summary>All are alike on mail, a little apart on data, and far apart on api.</summary>
    private static readonly CatalogSnapshot Catalog = Some.Catalog(
        [
            Some.Summary("ant", ("mail", 3), ("data", 3.2), ("api", 1), ("jobs", 3)),
            Some.Summary("bee", ("mail", 3), ("data", 3), ("api", 5), ("jobs", 3.5)),
        ]);

    [Fact]
    public void What_decides_most_is_asked_first_and_what_speaks_for_those_that_lose_last() =>
        Assert.Equal("api jobs mail data", Order(Catalog, new ProjectAnswers(), "mail", "data", "api", "jobs"));

    [Fact]
    public void A_question_that_cannot_change_the_first_place_is_asked_behind_one_that_can() =>
        Assert.Equal("api mail", Order(Catalog, Say.Answers("data nice"), "mail", "api"));

    [Fact]
    public void Only_those_on_a_shortlist_count()
    {
        var guide = Some.Catalog(
            [
                Some.Summary("ant", ("api", 1), ("data", 4)), Some.Summary("bee", ("api", 1), ("data", 2)),
                Some.Summary("cat", ("api", 5), ("data", 2)),
            ]);

        Assert.Equal("data api", Order(guide, new ProjectAnswers { Only = ["ant", "bee"] }, "api", "data"));
    }

    [Fact]
    public void Every_question_is_in_the_order_once_and_the_order_is_the_same_each_time() => Case.Any.Sample(
        asked =>
        {
            var open = AnswerChanges.Find(asked.Catalog, asked.Answers).OpenQuestions;
            var order = QuestionOrder.Find(asked.Catalog, asked.Answers, open, open);

            Assert.Equal(open.Select(c => c.Name).Order(StringComparer.Ordinal), order.Select(c => c.Name).Order(
                StringComparer.Ordinal));
            Assert.Equal(order, QuestionOrder.Find(asked.Catalog, asked.Answers, open, open));
        },
        iter: 50);

    private static string Order(CatalogSnapshot catalog, ProjectAnswers answers, params string[] needs)
    {
        Criterion[] among = [.. needs.Select(Criterion.OfNeed)];
        return string.Join(' ', QuestionOrder.Find(catalog, answers, among, among).Select(c => c.NeedKey));
    }
}
