using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What those hear who do not see the questionnaire and the result.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly TestGuide _guide = new(ChoosingContent.Write);

    public QuestionTests() => _guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Each_need_is_named_with_its_question_and_described_by_what_is_wrong_with_its_answer()
    {
        var page = await ShownPage.OkAsync(_guide, "/recommend/all");
        var needs = page.Document.QuerySelectorAll("[role=radiogroup].need");

        Assert.NotEmpty(needs);
        Assert.All(needs, need =>
        {
            var key = need.Id!["need-".Length..];
            Assert.Equal($"name-{key} question-{key}", need.GetAttribute("aria-labelledby"));
            Assert.NotNull(need.QuerySelector($"#name-{key}"));
            Assert.EndsWith("?", ShownPage.TextOf(need.QuerySelector($"#question-{key}")!), StringComparison.Ordinal);
            Assert.Equal(["Does not matter", "Nice to have", "Important", "Must have"],
                need.QuerySelectorAll("label").Select(ShownPage.TextOf));
        });

        var first = needs[0].Id!["need-".Length..];
        var wrong = await ShownPage.OpenAsync(_guide, $"/recommend/all?need.{first}=12");
        Assert.Equal($"problem-need.{first}", wrong.One($"#need-{first}").GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task The_first_link_of_the_questions_skips_to_their_button()
    {
        var page = await ShownPage.OkAsync(_guide, "/recommend/all");

        var target = page.One("form.questionnaire > a.skip").GetAttribute("href")!;
        Assert.Equal("Show the result", page.Said($"button{target}"));
        Assert.Equal("a", page.Document.QuerySelector("form.questionnaire a, form.questionnaire input")!.LocalName);
    }

    [Theory]
    [InlineData("/recommend?size=small", ".short-way form")]
    [InlineData("/recommend/all?size=small", "form.questionnaire")]
    [InlineData("/recommend/result?size=small", ".aside form")]
    [InlineData("/frameworks", "form.filters")]
    [InlineData("/compare", "form.chooser")]
    public async Task A_form_says_what_its_address_says_also_when_a_browser_goes_back(string address, string form) =>
        Assert.Equal("off", (await ShownPage.OkAsync(_guide, address)).One(form).GetAttribute("autocomplete"));
}
