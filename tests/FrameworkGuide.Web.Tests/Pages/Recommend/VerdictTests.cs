using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

[Collection(SharedGuides.Name)]
public sealed class VerdictTests(ChoosingGuide choosing)
{
    private readonly TestGuide _guide = choosing.Guide;

    /// <summary>
    /// Answers, and what they come to. Each share in which no weight counts can be worked out by hand.
    /// </summary>
    public static TheoryData<string, string, int, string> Sentences => new()
    {
        // Far ahead. What weighs next to nothing is an answer, too.
        { "?need.api=important&need.data=0.000001&need.twins=0.000001",
            "Alpha is the clear choice on your 3 answers: first in more than 99% of our runs", 3, "" },
        { "?language=Ruby&need.api=important&need.data=0.000001",
            "Beta is the clear choice on your 3 answers: first in 94% of our runs", 1, "" },

        // 0.2 ahead on ratings that move by half a point each: 1 − 0.8² / 2.
        { "?need.api=0.000001&need.pages=important&need.data=0.000001",
            "Alpha is the likely choice on your 3 answers: first in 68% of our runs, Beta in 31%", 5, "" },

        // Under three answers nothing is clear.
        { "?need.api=important", "Alpha leads so far on your one answer: first in more than 99% of our runs", 4, "" },
        { "?language=Ruby&need.api=important", "Beta leads so far on your 2 answers: first in 94% of our runs", 1, "" },

        // Weights left open: Alpha is ahead where the weight of the first is over 2.1 / (2.1 + 2.75).
        { "?need.api=important&need.admin=important&weighting=unknown",
            "Alpha leads so far on your 2 answers: first in 57% of our runs", 4, "" },

        // No framework is close to the team.
        { "?language=C%23&need.api=important",
            "Of the frameworks here, Alpha leads so far on your 2 answers: first in more than 99% of our runs", 3, "" },
        { "?language=C%23&need.api=important&need.data=0.000001",
            "Of the frameworks here, Alpha leads on your 3 answers: first in more than 99% of our runs", 3, "" },
        { "?language=C%23&language=Python&need.api=important",
            "Alpha leads so far on your 2 answers: first in more than 99% of our runs", 2, "" },

        // Each need speaks for another; both weights change as much to a tie, and they differ most on the first.
        { "?need.api=important&need.admin=2.5", "Close between Alpha and Beta: it depends on how much “API” "
            + "matters", 4, "" },
        { "?size=small&need.twins=important", "Close between Alpha, Delta and Epsilon: "
            + "the order of Alpha and Delta depends on how much the size of the project matters", 2, "" },

        // Level on all that is answered; of the needs that part them, one does most.
        { "?need.data=important", "Beta and Alpha tie for first: your answers do not separate them; among the open "
            + "questions, they differ most on “API”", 7, "" },
        { "?language=Python&language=Ruby", "Alpha and Beta tie for first: your answers do not separate them; among "
            + "the open questions, they differ most on “API”", 6, "" },
        { "?language=C%23", "Alpha, Beta, Delta, Epsilon and Gamma tie for first: your answers do not separate them; "
            + "among the open questions, Alpha and Beta differ most on “API”", 7, "" },

        // Level, and each is better on one answer.
        { "?need.api=2.1&need.admin=2.75", "Alpha and Beta tie for first: it depends on how much “API” "
            + "matters", 5, "" },

        // Level on all there is.
        { "?need.twins=important", "Delta and Epsilon tie for first: your answers do not separate them", 7, "" },

        // One left, none left.
        { "?need.api=must", "Alpha is the only one that meets your conditions", 0, "" },
        { "?need.magic=must", "No framework meets all your conditions", -1, "" },
        { "?language=CoffeeScript&policy=require", "No framework meets all your conditions", -1, "" },

        // Others would be first but for a condition, or for several.
        { "?need.api=10&need.data=0.000001&need.admin=must",
            "Beta is the clear choice on your 3 answers: first in 98% of our runs", 1,
            $" Alpha would come first if “{ChoosingContent.AdminTitle}” were not a must-have." },
        { "?language=Ruby&policy=require&need.api=10", "Beta is the only one that meets your conditions", 0,
            " Alpha would come first if its language were not ruled out." },
        { "?language=Ruby&policy=require&need.api=10&need.admin=must",
            "Beta is the only one that meets your conditions", 0,
            " Alpha would come first if it were not ruled out." },
        { "?language=Ruby&policy=require&need.data=important&weight.language=0",
            "Beta is the only one that meets your conditions", 0,
            " Alpha would tie for first if its language were not ruled out." },
        { "?language=JavaScript&policy=require&need.twins=10", "Gamma is the only one that meets your conditions", 0,
            " Delta and Epsilon score at least as high, but your conditions rule them out." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public async Task The_verdict_is_a_sentence(string query, string sure, int open, string more)
    {
        var sentence = open switch
        {
            -1 => $"{sure}.{more}",
            0 => $"{sure}; no single open question could change it.{more}",
            1 => $"{sure}; 1 open question could still change it.{more}",
            _ => $"{sure}; {open} open questions could still change it.{more}",
        };
        var result = await ShownPage.OkAsync(_guide, "/recommend/result" + query);
        Assert.Equal(sentence, result.Said("h1.verdict"));
        Assert.Equal(sentence, result.One("meta[name=description]").GetAttribute("content"));

        // The questionnaire says the same beside the answers.
        var questionnaire = await ShownPage.OkAsync(_guide, "/recommend/all" + query);
        Assert.Equal(sentence, questionnaire.Said("#ranking .verdict"));

        // Both lead from the count to the questions.
        var counted = result.Document.QuerySelector("h1.verdict a");
        Assert.Equal(open > 0 ? "#open" : null, counted?.GetAttribute("href"));
        Assert.Equal(Math.Max(0, open), result.AllSaid("#open li").Count);
        Assert.Equal(open > 0 ? $"/recommend/result{query}#open" : null,
            questionnaire.Document.QuerySelector("#ranking .verdict a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?language=C%23", true)]
    [InlineData("?language=C%23&language=CoffeeScript&policy=require&need.api=nice", true)]
    [InlineData("?language=C%23&language=Ruby", false)]
    [InlineData("?need.api=nice", false)]
    public async Task Where_no_framework_is_close_to_the_team_both_pages_say_so(string query, bool isFar)
    {
        foreach (var page in (ShownPage[])[await ShownPage.OkAsync(_guide, "/recommend/result" + query),
            await ShownPage.OkAsync(_guide, "/recommend/all" + query)])
            Assert.Equal(isFar, page.Has(".coverage > .far"));
    }

    [Theory]
    // With Ruby Beta is first, without it Alpha.
    [InlineData("?language=Ruby&need.api=important",
        "The languages of the team decide this. Without them, Alpha would come first.", "?need.api=important")]
    [InlineData("?language=Ruby&policy=require&need.api=important",
        "The languages of the team decide this. Without them, Alpha would come first.", "?need.api=important")]
    [InlineData("?language=Python&need.api=important", null, null)]
    [InlineData("?language=Ruby&need.data=important", null, null)] // Alpha would be level
    [InlineData("?language=Ruby", null, null)]
    public async Task Where_the_languages_decide_the_result_says_so_first(string query, string? said, string? without)
    {
        var page = await ShownPage.OkAsync(_guide, "/recommend/result" + query);
        Assert.Equal(said is null ? [] : [said], page.AllSaid("h1 + .decided"));
        if (without is not null)
            Assert.Equal("/recommend/result" + without, page.One(".decided a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("", "Nothing is answered yet.")]
    [InlineData("?policy=require", "Nothing is answered yet.")]
    [InlineData("?weight.size=3&weighting=unknown", "Nothing is answered yet.")]
    public async Task Without_an_answer_the_questionnaire_is_shown_and_says_so(string query, string said)
    {
        var result = await ShownPage.OkAsync(_guide, "/recommend/result" + query);
        Assert.Equal("Nothing to rank by yet", result.Said("h1"));
        Assert.StartsWith("Nothing is answered yet.", result.Said(".lead"), StringComparison.Ordinal);
        Assert.False(result.Has("#outcome"));
        Assert.False(result.Has(".problems"));

        // It is the questionnaire as its own address shows it, with what was set.
        var questionnaire = await ShownPage.OkAsync(_guide, "/recommend/all" + query);
        Assert.Equal("All questions", questionnaire.Said("h1"));
        Assert.Equal(questionnaire.One("form.questionnaire").OuterHtml, result.One("form.questionnaire").OuterHtml);
        foreach (var page in (ShownPage[])[result, questionnaire])
        {
            Assert.Equal(said, page.Said("#ranking .verdict"));
            Assert.False(page.Has("#ranking li"));
        }
    }

    [Theory]
    [InlineData("?need.api=important", "Alpha", "1 Alpha", "2 Beta", "3 Gamma", "4 Delta", "4 Epsilon")]
    [InlineData("?need.twins=important", "Delta", "1 Delta", "1 Epsilon", "3 Gamma", "4 Beta", "5 Alpha")]
    [InlineData("?need.admin=must", "Beta", "1 Beta", "2 Gamma")]
    [InlineData("?need.magic=must", "no framework is left")]
    public async Task The_title_names_the_first_and_the_ranking_beside_the_form_lists_all_in_order(
        string query, string first, params string[] ranking)
    {
        var result = await ShownPage.OkAsync(_guide, "/recommend/result" + query);
        Assert.Equal($"Result: {first} – Some guide", result.Document.Title);

        var questionnaire = await ShownPage.OkAsync(_guide, "/recommend/all" + query);
        Assert.Equal(ranking, questionnaire.Document.QuerySelectorAll("#ranking li")
            .Select(l => $"{l.GetAttribute("value")} {l.QuerySelector(".line > span")!.TextContent}"));
        Assert.Equal("/recommend/result" + query, questionnaire.One("#ranking > p:last-child a").GetAttribute("href"));
    }
}
