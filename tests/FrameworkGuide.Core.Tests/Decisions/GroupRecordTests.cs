using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Decisions;

public sealed class GroupRecordTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 1)), Some.Summary("bee", ("api", 1), ("data", 5)),
            Some.Summary("cat", ("api", 4), ("data", 4)),
        ]);

    private static readonly GroupMember Ana = new("Ana", Some.Answers(("api", Importance.Important)));
    private static readonly GroupMember Ben = new("Ben", Some.Answers(("data", Importance.Important)));

    [Fact]
    public void It_says_who_answered_what_and_where_it_leaves_each()
    {
        var record = GroupRecorded.Of(Guide, new RecordFields(), Ana, Ben);

        Assert.Equal(["Ana: api: important", "Ben: data: important"], record.Answers.Select(Said));
        Assert.Equal(
            [
                "Ana: ant first, 2nd in the group. cat is 2nd for them, 20.0 points behind.",
                "Ben: bee first, 2nd in the group. cat is 2nd for them, 20.0 points behind.",
            ],
            record.Members.Select(Said));
        Assert.Equal(
            [
                "api: 50% of the weight on average, from 0% (Ben) to 100% (Ana)",
                "data: 50% of the weight on average, from 0% (Ana) to 100% (Ben)",
            ],
            record.Drivers.Select(Said));
        Assert.StartsWith(
            "cat is the best compromise: first for none of 2, and no lower than 2nd for anyone.", record.Verdict.Text,
            StringComparison.Ordinal);
        Assert.Equal(
            "Least satisfied: Ana and Ben, 20.0 points behind their own first choice.", record.Options[0].Satisfaction);
        Assert.Equal(
            "/recommend/together?a=need.api%3Dimportant&a=need.data%3Dimportant&n=Ana&n=Ben&content="
                + $"{Guide.ContentVersion}&date=2026-11-30",
            record.ResultPath);
        Assert.Null(record.FeedPath);
    }

    [Fact]
    public void Those_who_gave_a_name_decide_unless_others_are_named()
    {
        GroupMember nameless = new("Person 2", Ben.Answers);

        Assert.Equal("Ana, Ben", GroupRecorded.Of(Guide, new RecordFields(), Ana, Ben).Fields.DecisionMakers);
        Assert.Equal("Ana", GroupRecorded.Of(Guide, new RecordFields(), Ana, nameless).Fields.DecisionMakers);
        Assert.Null(
            GroupRecorded.Of(Guide, new RecordFields(), nameless with { Name = "Person 1" }, nameless).Fields
                .DecisionMakers);
        Assert.Equal(
            "The board",
            GroupRecorded.Of(Guide, new RecordFields { DecisionMakers = "The board" }, Ana, Ben).Fields.DecisionMakers);
    }

    [Fact]
    public void What_is_ruled_out_says_whose_condition_it_misses_and_what_would_settle_it_whose_answer()
    {
        var cleo = new GroupMember("Cleo", Some.Answers(("data", Importance.Must)));
        var record = GroupRecorded.Of(Guide, new RecordFields(), Ana, cleo);

        var ruledOut = Assert.Single(record.RuledOut);
        Assert.Equal("ant", ruledOut.Slug);
        Assert.Equal("Cleo's must-have “data”: Rated 1; a must-have needs at least "
            + "2.5.", Said(Assert.Single(ruledOut.Misses)));
        Assert.EndsWith(", a condition of Cleo", record.Drivers[1].Text, StringComparison.Ordinal);
        Assert.Contains(record.Changes, c => c.Contains(" if, for Ana, ", StringComparison.Ordinal));
        Assert.Contains(
            "Cleo's must-have “data”",
            GroupRecorded.Of(Guide, new RecordFields { Chosen = "ant", Because = "x" }, Ana, cleo).Choice
                .Consequences[0].Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_left_it_says_which_conditions_are_in_the_way()
    {
        var record = GroupRecorded.Of(
            Some.Catalog([Some.Summary("ant", ("api", 1)), Some.Summary("bee", ("api", 2))]), new RecordFields(),
            Ana with { Answers = Some.Answers(("api", Importance.Must)) }, Ana with { Name = "Ben" });

        Assert.Equal((null, "None of these"), (record.Choice.Slug, record.Choice.Name));
        Assert.Equal("Without Ana's must-have “api”, ant and bee fit.", record.Changes[0]);
        Assert.Equal("api: 100% of the weight for each of them, a condition of Ana", Said(record.Drivers[0]));
    }

    [Fact]
    public void Those_who_want_different_sizes_have_different_reasons()
    {
        GroupMember small = new("Ana", new ProjectAnswers { Size = ProjectSize.Small });
        GroupMember large = new("Ben", new ProjectAnswers { Size = ProjectSize.Large });
        FrameworkProfile ProfileOf(string slug) => Some.Profile(slug, slug) with
        {
            Sizes = Enum.GetValues<ProjectSize>().ToDictionary(
                s => s,
                s => new Rating(s == ProjectSize.Small ? 5 : 2, $"It is {s}.", [$"https://x.example/{s}"], null)),
        };
        string Why(params GroupMember[] members) => RecordSubject.Of(
            Core.Explanation.ExplainedGroup.Explain(Guide, Recorded.Day, members), ProfileOf)
            .Write(new RecordFields()).Options[0].Arguments[0].Reason.Why;

        Assert.Equal("For Ana: It is Small. For Ben: It is Large.", Why(small, large));
        Assert.Equal("It is Small.", Why(small, small with { Name = "Ben" }));
    }

    [Fact]
    public void Two_of_the_same_answers_have_the_record_of_one() => Scoring.Case.Any
        .Where(c => c.Answers.HasAnswers && !c.Answers.WeighNothing(c.Catalog))
        .Sample(
            asked =>
            {
                var alone = Recorded.Of(asked.Catalog, asked.Answers);
                var group = GroupRecorded.Of(
                    asked.Catalog, new RecordFields(), new("A", asked.Answers), new("B", asked.Answers));

                Assert.Equal(
                    alone.Options.Select(o => (o.Slug, o.Rank, Math.Round(o.Score, 9))),
                    group.Options.Select(o => (o.Slug, o.Rank, Math.Round(o.Score, 9))));
                Assert.Equal(
                    alone.Options.SelectMany(o => o.Arguments).Select(a => (a.Criterion, a.Kind, a.Reason.Why)),
                    group.Options.SelectMany(o => o.Arguments).Select(a => (a.Criterion, a.Kind, a.Reason.Why)));
                Assert.Equal(alone.RuledOut.Select(o => o.Slug), group.RuledOut.Select(o => o.Slug));
                Assert.Equal(alone.Choice.Name, group.Choice.Name);
            },
            iter: TestRun.Cases(50));

    [Fact]
    public void Points_of_an_option_add_up_to_its_score() => GroupRecorded.Hostile.Sample(
        record => Assert.All(
            record.Options, o => Assert.Equal(Tenths.Of(o.Score), o.Arguments.Sum(a => a.Points), 9)),
        iter: TestRun.Cases(50));

    [Fact]
    public void A_check_finds_its_address_and_that_it_is_of_a_group()
    {
        var record = GroupRecorded.Of(Guide, new RecordFields { Title = "Ours" }, Ana, Ben);
        foreach (var text in (string[])[
            RecordMarkdown.Write(record, Recorded.Place), RecordCsv.Write(record, Recorded.Place),
            Recorded.Place.Result(record).Replace("together?", "together/record.json?", StringComparison.Ordinal)
                + "&title=Ours",
        ])
        {
            var found = Assert.Single(KeptReference.FindIn(text));
            Assert.True(found.IsGroup);
            Assert.Equal(Recorded.Place.Result(record), found.Address);
        }
    }

    private static string Said(RecordAnswer answer) => $"{answer.Name}: {answer.Text}";
}
