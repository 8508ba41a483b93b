using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Questionnaire;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class ShortWayTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 3), ("data", 5), ("mail", 2), ("jobs", 3)),
            Some.Summary("bee", ("api", 4), ("data", 2), ("mail", 5), ("jobs", 3)) with { Languages = ["Go"] },
        ],
        languages: [Some.Language("Go"), Some.Language("Python")]);

    [Fact]
    public void A_form_keeps_every_answer_that_it_does_not_ask_for()
    {
        const string answers = "size=small&language=Go&policy=require&need.api=must&need.data=nice&weight.size=3";

        Assert.Equal("need.api=must&need.data=nice&weight.size=3", Kept($"step=team&{answers}"));

        // What is picked becomes important or a must; what weighs anything else says so.
        Assert.Equal(
            "size=small&language=Go&policy=require&need.data=nice&weight.size=3", Kept($"step=needs&{answers}"));
        Assert.Equal(
            "size=small&language=Go&policy=require&need.data=nice&weight.size=3&asked=needs/api",
            Kept($"step=needs/api&{answers}&asked=needs/api"));
    }

    [Fact]
    public void Questions_are_asked_until_no_answer_can_change_the_first_place()
    {
        var (address, asked) = ("step=questions&size=small&need.api=important", new List<string>());
        for (var way = Way(address); way.Question is { } question; way = Way(address))
        {
            Assert.Equal($"Question {asked.Count + 1} of at most 5", way.Question.Place);
            Assert.NotNull(question.Could);
            Assert.DoesNotContain(question.Criterion.Name, asked);
            asked.Add(question.Criterion.Name);
            address += $"&asked={question.Criterion.Name}"; // does not matter
        }

        Assert.Equal(2, asked.Count); // jobs parts nothing, and mail speaks for bee, which is first
        Assert.Equal("Only questions that do not matter to you could still change the first place.", Way(address).Done);

        Assert.Equal("No single answer to an open question can change the first place any more.",
            Way("step=questions&size=small&language=Go&need.api=must&need.mail=must&need.data=1").Done);
        Assert.Equal("No framework meets all your conditions. The result says which ones to give up.",
            Way("step=questions&need.data=must&need.mail=must").Done);
    }

    [Fact]
    public void After_five_questions_no_more_is_asked()
    {
        var many = Some.Catalog(
            [
                Some.Summary("ant", [.. "abcdefg".Select(c => ($"{c}", 3.0))]),
                Some.Summary("bee", [.. "abcdefg".Select(c => ($"{c}", 3.0 + (c - 'a') / 10.0))]),
            ]);
        var address = "step=questions" + string.Concat("abcde".Select(c => $"&asked=needs/{c}"));
        var way = ShortWay.Of(many, Some.Day("2026-11-24"), ShortWayQuery.Read([.. Asked.Pairs(address)], many));

        Assert.Null(way.Question);
        Assert.Equal("Nothing is answered yet.", way.Done);

        way = ShortWay.Of(
            many, Some.Day("2026-11-24"), ShortWayQuery.Read([.. Asked.Pairs(address + "&need.a=nice")], many));
        Assert.EndsWith(
            "could still change the first place. The result lists them.", way.Done, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_leads_to_the_question_before_with_its_answer()
    {
        var way = Way("step=questions&need.api=important&asked=needs/data&asked=language");
        Assert.Equal("/recommend?step=language&need.api=important&asked=needs%2Fdata&asked=language", way.Back);

        way = Way("step=language&need.api=important&asked=needs/data&asked=language");
        Assert.Equal(("Question 2 of at most 5", true), (way.Question!.Place, way.IsAskedAgain));
        Assert.Equal("/recommend?step=needs%2Fdata&need.api=important&asked=needs%2Fdata&asked=language", way.Back);

        way = Way("step=needs/data&need.api=important&asked=needs/data&asked=language");
        Assert.Equal("/recommend?step=needs&need.api=important&asked=needs%2Fdata&asked=language", way.Back);
        Assert.Null(Way("").Back);
    }

    private static string Kept(string address) =>
        string.Join('&', Way(address).Kept.Select(k => $"{k.Field}={k.Value}"));

    private static ShortWay Way(string address) =>
        ShortWay.Of(Guide, Some.Day("2026-11-24"), ShortWayQuery.Read([.. Asked.Pairs(address)], Guide));
}
