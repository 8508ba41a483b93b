using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class ExplainedGroupTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 1), ("live", 3)),
            Some.Summary("bee", ("api", 1), ("data", 5), ("live", 3)),
            Some.Summary("cat", ("api", 4), ("data", 4), ("live", 1)),
        ]);

    private static readonly ProjectAnswers Api = Some.Answers(("api", Importance.Important));
    private static readonly ProjectAnswers Data = Some.Answers(("data", Importance.Important));
    private static readonly ProjectAnswers LiveMust = Some.Answers(("live", Importance.Must));

    [Fact]
    public void What_is_first_for_everybody_is_agreed_on()
    {
        Assert.Equal("Both agree on ant.", Explain(Api, Api).Sentence);
        Assert.Equal("All three agree on ant.", Explain(Api, Api, Api).Sentence);
    }

    [Fact]
    public void Else_the_first_is_the_best_compromise()
    {
        var group = Explain(Api, Data);

        Assert.Equal("cat is the best compromise: first for none of 2, and no lower than 2nd for "
            + "anyone.", group.Sentence);
        Assert.Equal(
            [
                "ant first, 2nd in the group. cat is 2nd for them, 20.0 points behind.",
                "bee first, 2nd in the group. cat is 2nd for them, 20.0 points behind.",
            ],
            group.Firsts.Select(f => f.First));
        Assert.EndsWith(
            "Least satisfied: Ana and Ben, 20.0 points behind their own first choice.", group.Rows[0].Plot.Words,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "Least satisfied: Ben, 80.0 points behind their own first choice.", group.Rows[1].Plot.Words,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_of_one_rules_out_for_all_and_is_told_with_whose()
    {
        var group = Explain(Api, Data, LiveMust);

        Assert.DoesNotContain(group.Rows, r => r.Ranked.Framework.Slug == "cat");
        var ruledOut = Assert.Single(group.RuledOut);
        Assert.Equal("Cleo's must-have “live”", ruledOut.Misses[0].Condition);
        Assert.Equal("Rated 1; a must-have needs at least 2.5.", ruledOut.Misses[0].Text);
        Assert.Contains("a=need.live%3D4", ruledOut.Misses[0].RelaxedAddress, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_left_the_conditions_in_the_way_are_told()
    {
        var group = Explain(Some.Answers(("api", Importance.Must)), Some.Answers(("data", Importance.Must)), LiveMust);

        Assert.StartsWith(
            "No framework meets all conditions. In the way: ", group.Sentence, StringComparison.Ordinal);
        Assert.Contains("Ana's must-have “api”, without which bee fits", group.Sentence, StringComparison.Ordinal);
        Assert.Equal(3, group.WaysOut.Count);
        Assert.Equal("", group.HowSure);
        Assert.NotEmpty(group.Settle.Answers);
    }

    [Fact]
    public void Disagreements_say_who_stands_where()
    {
        var row = Explain(Api, Data, Some.Answers(("api", Importance.Nice), ("data", Importance.Nice)))
            .Disagreements.Rows.Single(r => r.Label == "api");

        Assert.Equal("important: Ana 100%; nice to have: Cleo 50%; not answered: Ben", row.Words);
        Assert.Equal([(1, "100%"), (3, "50%")], row.Dots.Select(d => (d.Number, d.X)));
        Assert.True(row.HasNone);
    }

    [Fact]
    public void Each_settling_answer_does_what_is_said_of_it()
    {
        var group = Explain(Api, Data);

        Assert.InRange(group.Settle.Answers.Count, 1, 8);
        foreach (var answer in group.Settle.Answers)
        {
            var then = GroupQuery.Read(
                QueryText.Pairs(QueryText.Of(answer.Address)), Guide);
            var explained = ExplainedGroup.Explain(Guide, Some.Day("2026-11-30"), then.Members);
            if (answer.Then.StartsWith("all would agree on ", StringComparison.Ordinal))
                Assert.EndsWith(answer.Then["all would ".Length..] + ".", explained.Sentence, StringComparison.Ordinal);
            else
                Assert.Equal(
                    ChangeTexts.Then([.. explained.Rows.Where(r => r.Ranked.Rank == 1).Select(r => r.Ranked.Framework)
                        .OrderBy(f => f.Name, StringComparer.Ordinal)]),
                    answer.Then);
        }
    }

    [Fact]
    public void Dots_do_not_cover_each_other()
    {
        var row = DotRow.Of("", "", [50, 51, 52, 90, null], mean: 60);

        Assert.Equal(3, row.Dots.Take(3).Select(d => d.Y).Distinct().Count());
        Assert.Equal(row.Dots[0].Y, row.Dots[3].Y);
        Assert.Equal(("60%", true, 4), (row.Mean, row.HasNone, row.Dots.Count));
    }

    private static ExplainedGroup Explain(params ProjectAnswers[] answers) => ExplainedGroup.Explain(
        Guide, Some.Day("2026-11-30"),
        [.. answers.Select((a, i) => new GroupMember(((string[])["Ana", "Ben", "Cleo"])[i], a))]);
}
