using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

[Collection(SharedGuides.Name)]
public sealed class VerdictTests(ChoosingGuide choosing)
{
    private readonly TestGuide _guide = choosing.Guide;

    /// <summary>Answers, and what they come to. Each share in which no weight counts can be worked out by hand.</summary>
    public static TheoryData<string, string> Sentences => new()
    {
        // Far ahead.
        { "?need.api=important", "Alpha, clearly: first in 100 of 100 readings of your answers." },
        { "?language=Ruby&need.api=important", "Beta, clearly: first in 94 of 100 readings of your answers." },

        // 0.2 ahead on ratings that move by half a point each: 1 − 0.8² / 2.
        { "?need.pages=important", "Probably Alpha: first in 68 of 100 readings of your answers." },

        // Weights left open: Alpha is ahead where the weight of the first is over 2.1 / (2.1 + 2.75).
        { "?need.api=important&need.admin=important&weighting=unknown", "Probably Alpha: first in 57 of 100 readings of your answers." },

        // Each need speaks for another; both weights change as much to a tie, and they differ most on the first.
        { "?need.api=important&need.admin=2.5", "Close between Alpha and Beta: how much “API” matters decides." },
        { "?size=small&need.twins=important", "Close between Alpha, Delta and Epsilon: how much the size of the project matters decides." },

        // Level on all that is answered; of the needs that part them, one does most.
        { "?need.data=important", "Close between Beta and Alpha: nothing you answered separates the first two, and they differ most on “API”." },
        { "?language=Python&language=Ruby", "Close between Alpha and Beta: nothing you answered separates the first two, and they differ most on “API”." },

        // Level on all there is.
        { "?need.twins=important", "Close between Delta and Epsilon: nothing you answered separates the first two." },

        // One left, none left.
        { "?need.api=must", "Alpha: the only one that meets your conditions." },
        { "?need.magic=must", "No framework meets all your conditions." },
        { "?language=CoffeeScript&policy=require", "No framework meets all your conditions." },

        // Others would be first but for a condition, or for several.
        { "?need.api=10&need.admin=must", $"Beta, clearly: first in 98 of 100 readings of your answers. Alpha would come first if “{ChoosingContent.AdminTitle}” were not a must." },
        { "?language=Ruby&policy=require&need.api=10", "Beta: the only one that meets your conditions. Alpha would come first if its language were not ruled out." },
        { "?language=Ruby&policy=require&need.api=10&need.admin=must", "Beta: the only one that meets your conditions. Alpha would come first if it were not ruled out." },
        { "?language=JavaScript&policy=require&need.twins=10", "Gamma: the only one that meets your conditions. Delta and Epsilon would come first if they were not ruled out." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public async Task The_verdict_is_a_sentence(string query, string sentence)
    {
        var result = await ShownPage.OkAsync(_guide, "/recommend/result" + query);
        Assert.Equal(sentence, result.Said("h1.verdict"));
        Assert.Equal(sentence, result.One("meta[name=description]").GetAttribute("content"));

        // The questionnaire says the same beside the answers.
        var questionnaire = await ShownPage.OkAsync(_guide, "/recommend" + query);
        Assert.Equal(sentence, questionnaire.Said("#ranking .verdict"));
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
        var questionnaire = await ShownPage.OkAsync(_guide, "/recommend" + query);
        Assert.Equal("Choose a framework", questionnaire.Said("h1"));
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
    public async Task The_title_names_the_first_and_the_ranking_beside_the_form_lists_all_in_order(string query, string first, params string[] ranking)
    {
        var result = await ShownPage.OkAsync(_guide, "/recommend/result" + query);
        Assert.Equal($"Result: {first} – Some guide", result.Document.Title);

        var questionnaire = await ShownPage.OkAsync(_guide, "/recommend" + query);
        Assert.Equal(ranking, questionnaire.Document.QuerySelectorAll("#ranking li").Select(l => $"{l.GetAttribute("value")} {l.QuerySelector(".line > span")!.TextContent}"));
        Assert.Equal("/recommend/result" + query, questionnaire.One("#ranking a").GetAttribute("href"));
    }
}
